// The kinds of things a form is made of, named after what FormApp gives back.

export type Form = ReturnType<typeof FormApp.openById>
export type Item = ReturnType<Form['getItemById']>
export type PageBreak = ReturnType<Item['asPageBreakItem']>
export type TextItem = ReturnType<Item['asTextItem']>
export type ParagraphItem = ReturnType<Item['asParagraphTextItem']>
export type ButtonsItem = ReturnType<Item['asMultipleChoiceItem']>
export type FormResponse = ReturnType<Form['getResponse']>
