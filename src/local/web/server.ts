// Serves the pages on 127.0.0.1, and on no other address.
import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import { LocalError } from '../state/errors'
import { application } from './app'
import type { Desk } from './desk'
import { startOffer } from './home/room'

export interface Serving {
  /** For example "http://127.0.0.1:8090". */
  readonly url: string
  close(): Promise<void>
}

const HOST = '127.0.0.1'

/** @param port 0 for any that is free. @throws LocalError ERR_PORT_IN_USE */
export function serveDesk(desk: Desk, port: number): Promise<Serving> {
  const app = application(desk)
  startFirst(desk)
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: HOST, port }, (info) =>
      resolve({ url: `http://${HOST}:${info.port}`, close: () => closed(server as Server) }),
    ) as Server
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE' || error.code === 'EACCES'
      reject(taken ? new LocalError('ERR_PORT_IN_USE', `port ${port} is in use`) : error)
    })
  })
}

/** What is to be done before anything else begins at once, watched on its own page. */
function startFirst(desk: Desk): void {
  const first = desk.offers.find((offer) => offer.first && offer.available())
  if (first) startOffer(desk, first)
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
