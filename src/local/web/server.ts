// Serves the pages on 127.0.0.1, and on no other address.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { LocalError } from '../state/errors'
import { application } from './app'
import type { Desk } from './desk'
import { startOffer } from './home/room'

/** A port that no other program can have any more, though nothing answers there yet. */
export interface Port {
  /** For example "http://127.0.0.1:8090". */
  readonly url: string
  readonly server: Server
  close(): Promise<void>
}

export interface Serving {
  readonly url: string
  close(): Promise<void>
}

const HOST = '127.0.0.1'

/**
 * Whoever wants to serve takes the port before anything else: one that is not to be had is told before any file was touched.
 * @param port 0 for any that is free.
 * @throws LocalError ERR_PORT_IN_USE, ERR_PORT_REFUSED
 */
export function takePort(port: number): Promise<Port> {
  const server = createServer()
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explained(error, port)))
    server.listen(port, HOST, () => {
      const { port: taken } = server.address() as AddressInfo
      resolve({ url: `http://${HOST}:${taken}`, server, close: () => closed(server) })
    })
  })
}

/** Requests are answered from now on. */
export function serveDesk(desk: Desk, { url, server, close }: Port): Serving {
  server.on('request', getRequestListener(application(desk).fetch, { hostname: HOST }))
  startFirst(desk)
  return { url, close }
}

/** What is to be done before anything else begins at once, watched on its own page. */
function startFirst(desk: Desk): void {
  const first = desk.offers.find((offer) => offer.first && offer.state() === 'ready')
  if (first) startOffer(desk, first)
}

function explained(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') return new LocalError('ERR_PORT_IN_USE', `port ${port} is in use`)
  if (error.code === 'EACCES')
    return new LocalError('ERR_PORT_REFUSED', `the system lets this program have no port ${port}`)
  return error
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
