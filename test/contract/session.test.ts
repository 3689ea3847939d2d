// Session (developers.google.com/apps-script/reference/base/session, …/reference/base/user).
import { google } from '../support/on-google'

describe('A session', () => {
  it('run by its owner knows them, twice', () => {
    const { Session } = google()
    expect(Session.getEffectiveUser().getEmail()).toMatch(/^[^@\s]+@[^@\s]+$/)
    expect(Session.getActiveUser().getEmail()).toBe(Session.getEffectiveUser().getEmail())
  })

  it('has the time zone of the manifest, and a language', () => {
    const { Session, Utilities } = google()
    const zone = Session.getScriptTimeZone()
    expect(zone).toMatch(/^[A-Z][A-Za-z]+(\/[A-Za-z_]+)*$/)
    expect(Utilities.formatDate(new Date(0), zone, 'yyyy')).toMatch(/^19(69|70)$/)
    expect(Session.getActiveUserLocale()).toMatch(/^[a-z]{2}/)
  })

  it('has one temporary key for its user', () => {
    const { Session } = google()
    expect(Session.getTemporaryActiveUserKey()).toBe(Session.getTemporaryActiveUserKey())
    expect(Session.getTemporaryActiveUserKey().length).toBeGreaterThan(20)
  })
})
