// The kinds of things a form is made of, named after what FormApp gives back.

export type Form = ReturnType<typeof FormApp.openById>
export type Item = ReturnType<Form['getItemById']>
export type ButtonsItem = ReturnType<Item['asMultipleChoiceItem']>
export type FormResponse = ReturnType<Form['getResponse']>
