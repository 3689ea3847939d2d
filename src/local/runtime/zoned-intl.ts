// Makes a context's Intl write dates in the script's time zone, and "now" by the box's clock.

/** Without a time zone and an instant, Intl takes the machine's. */
export function zoneIntl(intl: typeof Intl, zone: string, now: () => number): void {
  const { DateTimeFormat } = intl
  const withZone = (options?: Intl.DateTimeFormatOptions) => ({ ...options, timeZone: options?.timeZone ?? zone })
  const zoned: typeof DateTimeFormat = new Proxy(DateTimeFormat, {
    apply: (target, _, [locales, options]) => new target(locales, withZone(options)),
    construct: (target, [locales, options], newTarget) =>
      Reflect.construct(target, [locales, withZone(options)], newTarget === zoned ? target : newTarget),
  })
  followNow(DateTimeFormat.prototype, now)
  hide(DateTimeFormat.prototype, 'constructor', { value: zoned, writable: true })
  hide(intl, 'DateTimeFormat', { value: zoned, writable: true })
}

function followNow(prototype: Intl.DateTimeFormat, now: () => number): void {
  const formatOf = Object.getOwnPropertyDescriptor(prototype, 'format')?.get
  const { formatToParts } = prototype
  hide(prototype, 'format', {
    get(this: Intl.DateTimeFormat) {
      const format: Intl.DateTimeFormat['format'] = formatOf?.call(this)
      return (date?: Date | number) => format(date ?? now())
    },
  })
  hide(prototype, 'formatToParts', {
    value(this: Intl.DateTimeFormat, date?: Date | number) {
      return formatToParts.call(this, date ?? now())
    },
    writable: true,
  })
}

/** As the language defines its own members: not listed by `for … in`. */
function hide(target: object, name: string, descriptor: PropertyDescriptor): void {
  Object.defineProperty(target, name, { ...descriptor, configurable: true, enumerable: false })
}
