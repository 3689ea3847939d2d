// Sets the blocks of a section or cell that stand on the page, one after the other.
import { blocksOf } from '../../services/docs/model/tree'
import { Paragraph } from './paragraphs'
import type { Setting } from './setting'
import { Table } from './tables'

export function Blocks({ parent, setting }: { parent: string; setting: Setting }) {
  return (
    <>
      {blocksOf(setting.content, parent).map((node) =>
        node.kind === 'table' ? (
          <Table node={node} setting={setting} Blocks={Blocks} />
        ) : (
          <Paragraph node={node} setting={setting} />
        ),
      )}
    </>
  )
}
