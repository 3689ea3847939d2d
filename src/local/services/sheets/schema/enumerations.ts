// The values of the API's enumerations, and which members of a message exclude each other.
const words = (text: string) => text.trim().split(/\s+/)

/** Name without the package google.apps.sheets.v4, values. */
export const ENUMERATIONS: Readonly<Record<string, readonly [name: string, values: readonly string[]]>> = {
  Dimension: ['Dimension', words('DIMENSION_UNSPECIFIED ROWS COLUMNS')],
  ValueInputOption: ['ValueInputOption', words('INPUT_VALUE_OPTION_UNSPECIFIED RAW USER_ENTERED')],
  ValueRenderOption: ['ValueRenderOption', words('FORMATTED_VALUE UNFORMATTED_VALUE FORMULA')],
  DateTimeRenderOption: ['DateTimeRenderOption', words('SERIAL_NUMBER FORMATTED_STRING')],
  InsertDataOption: ['AppendValuesRequest.InsertDataOption', words('OVERWRITE INSERT_ROWS')],
  MergeType: ['MergeCellsRequest.MergeType', words('MERGE_ALL MERGE_COLUMNS MERGE_ROWS')],
  SortOrder: ['SortOrder', words('SORT_ORDER_UNSPECIFIED ASCENDING DESCENDING')],
  SheetType: ['SheetType', words('SHEET_TYPE_UNSPECIFIED GRID OBJECT DATA_SOURCE')],
  NumberFormatType: [
    'NumberFormat.NumberFormatType',
    words('NUMBER_FORMAT_TYPE_UNSPECIFIED TEXT NUMBER PERCENT CURRENCY DATE TIME DATE_TIME SCIENTIFIC'),
  ],
  Style: ['Border.Style', words('STYLE_UNSPECIFIED DOTTED DASHED SOLID SOLID_MEDIUM SOLID_THICK NONE DOUBLE')],
  HorizontalAlign: ['HorizontalAlign', words('HORIZONTAL_ALIGN_UNSPECIFIED LEFT CENTER RIGHT')],
  VerticalAlign: ['VerticalAlign', words('VERTICAL_ALIGN_UNSPECIFIED TOP MIDDLE BOTTOM')],
  WrapStrategy: ['WrapStrategy', words('WRAP_STRATEGY_UNSPECIFIED OVERFLOW_CELL LEGACY_WRAP CLIP WRAP')],
  TextDirection: ['TextDirection', words('TEXT_DIRECTION_UNSPECIFIED LEFT_TO_RIGHT RIGHT_TO_LEFT')],
  HyperlinkDisplayType: ['HyperlinkDisplayType', words('HYPERLINK_DISPLAY_TYPE_UNSPECIFIED LINKED PLAIN_TEXT')],
  ConditionType: [
    'ConditionType',
    words(`CONDITION_TYPE_UNSPECIFIED NUMBER_GREATER NUMBER_GREATER_THAN_EQ NUMBER_LESS NUMBER_LESS_THAN_EQ NUMBER_EQ
      NUMBER_NOT_EQ NUMBER_BETWEEN NUMBER_NOT_BETWEEN TEXT_CONTAINS TEXT_NOT_CONTAINS TEXT_STARTS_WITH TEXT_ENDS_WITH
      TEXT_EQ TEXT_IS_EMAIL TEXT_IS_URL DATE_EQ DATE_BEFORE DATE_AFTER DATE_ON_OR_BEFORE DATE_ON_OR_AFTER DATE_BETWEEN
      DATE_NOT_BETWEEN DATE_IS_VALID ONE_OF_RANGE ONE_OF_LIST BLANK NOT_BLANK CUSTOM_FORMULA BOOLEAN TEXT_NOT_EQ
      DATE_NOT_EQ FILTER_EXPRESSION`),
  ],
  BasicChartType: [
    'BasicChartType',
    words('BASIC_CHART_TYPE_UNSPECIFIED BAR LINE AREA COLUMN SCATTER COMBO STEPPED_AREA'),
  ],
  BasicChartLegendPosition: [
    'BasicChartSpec.BasicChartLegendPosition',
    words(
      `BASIC_CHART_LEGEND_POSITION_UNSPECIFIED BOTTOM_LEGEND LEFT_LEGEND RIGHT_LEGEND TOP_LEGEND NO_LEGEND INSIDE_LEGEND`,
    ),
  ],
  PieChartLegendPosition: [
    'PieChartSpec.PieChartLegendPosition',
    words(
      `PIE_CHART_LEGEND_POSITION_UNSPECIFIED BOTTOM_LEGEND LEFT_LEGEND RIGHT_LEGEND TOP_LEGEND NO_LEGEND LABELED_LEGEND`,
    ),
  ],
  BasicChartStackedType: [
    'BasicChartStackedType',
    words('BASIC_CHART_STACKED_TYPE_UNSPECIFIED NOT_STACKED STACKED PERCENT_STACKED'),
  ],
  BasicChartAxisPosition: [
    'BasicChartAxisPosition',
    words('BASIC_CHART_AXIS_POSITION_UNSPECIFIED BOTTOM_AXIS LEFT_AXIS RIGHT_AXIS'),
  ],
}

/** Of a message's members named here at most one may be set; the first word is Google's name for the choice. */
export const CHOICES: Readonly<Record<string, readonly [name: string, members: readonly string[] | undefined]>> = {
  Request: ['kind', undefined],
  ExtendedValue: ['value', undefined],
  UpdateCellsRequest: ['area', words('start range')],
  ConditionalFormatRule: ['rule', words('booleanRule gradientRule')],
  UpdateConditionalFormatRuleRequest: ['instruction', words('rule newIndex')],
  ColorStyle: ['kind', undefined],
  ConditionValue: ['value', undefined],
  EmbeddedObjectPosition: ['location', words('sheetId overlayPosition newSheet')],
  ChartSpec: ['chart', words('basicChart pieChart')],
}
