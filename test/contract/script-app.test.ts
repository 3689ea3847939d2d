// What ScriptApp tells a script of itself (developers.google.com/apps-script/reference/script/script-app).
import { openBoxWith } from '../support/box'

describe('The script as ScriptApp knows it', () => {
  it('has an ID, no web address, and everything its manifest asks for', () => {
    const box = openBoxWith(`function about() {
      ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL)
      var info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL)
      return [ScriptApp.getScriptId() === ScriptApp.getScriptId(), ScriptApp.getScriptId().length,
        ScriptApp.getService().getUrl(), info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.NOT_REQUIRED]
    }`)
    expect(box.call('about')).toEqual([true, 57, null, true])
  })

  it('has no OAuth token to give', () => {
    const box = openBoxWith('function token() { return ScriptApp.getOAuthToken() }')
    expect(() => box.call('token')).toThrow('ScriptApp.getOAuthToken is not emulated')
  })
})
