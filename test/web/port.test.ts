// The port is taken before anything else is done, and one that is not to be had is told by its reason.
import { createServer, type Server } from 'node:http'
import { takePort } from '../../src/local/web/server'

afterEach(() => jest.restoreAllMocks())

describe('A port', () => {
  it('is this machine’s alone, and nobody else’s until it is closed', async () => {
    const port = await takePort(0)
    const number = Number(new URL(port.url).port)
    expect(port.url).toBe(`http://127.0.0.1:${number}`)
    await expect(takePort(number)).rejects.toMatchObject({ code: 'ERR_PORT_IN_USE' })
    await port.close()
    await (await takePort(number)).close()
  })

  it('that the system keeps for others is not taken for one in use', async () => {
    jest.spyOn(Object.getPrototypeOf(createServer()) as Server, 'listen').mockImplementation(function (this: Server) {
      process.nextTick(() => this.emit('error', Object.assign(new Error('listen EACCES'), { code: 'EACCES' })))
      return this
    })
    await expect(takePort(80)).rejects.toMatchObject({ code: 'ERR_PORT_REFUSED' })
  })
})
