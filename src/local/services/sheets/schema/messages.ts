// The messages the Sheets API takes, each with its members and their kinds (…/sheets/api/reference/rest/v4/spreadsheets).
// s: text, b: true or false, i: whole number, d: number, *: anything, rows: rows of cell values, [] a list of them;
// any other word is another message or an enumeration. "!": Google has the member, the box does not.
export const MESSAGES: Readonly<Record<string, string>> = {
  BatchUpdateSpreadsheetRequest: `
    includeSpreadsheetInResponse:b requests:Request[] responseIncludeGridData:b responseRanges:s[]`,
  ValueRange: 'majorDimension:Dimension range:s values:rows',
  BatchUpdateValuesRequest: `
    data:ValueRange[] includeValuesInResponse:b responseDateTimeRenderOption:DateTimeRenderOption
    responseValueRenderOption:ValueRenderOption valueInputOption:ValueInputOption`,
  ClearValuesRequest: '',
  BatchClearValuesRequest: 'ranges:s[]',
  Spreadsheet: `
    !dataSources !dataSourceSchedules !developerMetadata namedRanges:NamedRange[]
    properties:SpreadsheetProperties sheets:Sheet[] spreadsheetId:s spreadsheetUrl:s`,
  Request: `
    addBanding:AddBandingRequest addChart:AddChartRequest
    addConditionalFormatRule:AddConditionalFormatRuleRequest !addDataSource !addDimensionGroup !addFilterView
    addNamedRange:AddNamedRangeRequest addProtectedRange:AddProtectedRangeRequest addSheet:AddSheetRequest
    !addSlicer !addTable appendCells:AppendCellsRequest appendDimension:AppendDimensionRequest !autoFill
    autoResizeDimensions:AutoResizeDimensionsRequest !cancelDataSourceRefresh
    clearBasicFilter:ClearBasicFilterRequest !copyPaste !createDeveloperMetadata !cutPaste
    deleteBanding:DeleteBandingRequest deleteConditionalFormatRule:DeleteConditionalFormatRuleRequest
    !deleteDataSource !deleteDeveloperMetadata deleteDimension:DeleteDimensionRequest !deleteDimensionGroup
    !deleteDuplicates deleteEmbeddedObject:DeleteEmbeddedObjectRequest !deleteFilterView
    deleteNamedRange:DeleteNamedRangeRequest deleteProtectedRange:DeleteProtectedRangeRequest !deleteRange
    deleteSheet:DeleteSheetRequest !deleteTable !duplicateFilterView duplicateSheet:DuplicateSheetRequest
    !findReplace insertDimension:InsertDimensionRequest !insertRange mergeCells:MergeCellsRequest !moveDimension
    !pasteData !randomizeRange !refreshDataSource repeatCell:RepeatCellRequest
    setBasicFilter:SetBasicFilterRequest setDataValidation:SetDataValidationRequest sortRange:SortRangeRequest
    !textToColumns !trimWhitespace unmergeCells:UnmergeCellsRequest updateBanding:UpdateBandingRequest
    updateBorders:UpdateBordersRequest updateCells:UpdateCellsRequest updateChartSpec:UpdateChartSpecRequest
    updateConditionalFormatRule:UpdateConditionalFormatRuleRequest !updateDataSource !updateDeveloperMetadata
    !updateDimensionGroup updateDimensionProperties:UpdateDimensionPropertiesRequest !updateEmbeddedObjectBorder
    updateEmbeddedObjectPosition:UpdateEmbeddedObjectPositionRequest !updateFilterView
    updateNamedRange:UpdateNamedRangeRequest updateProtectedRange:UpdateProtectedRangeRequest
    updateSheetProperties:UpdateSheetPropertiesRequest !updateSlicerSpec
    updateSpreadsheetProperties:UpdateSpreadsheetPropertiesRequest !updateTable`,
  NamedRange: 'name:s namedRangeId:s range:GridRange',
  SpreadsheetProperties: `
    autoRecalc:s defaultFormat:CellFormat !importFunctionsExternalUrlAccessAllowed !iterativeCalculationSettings
    locale:s spreadsheetTheme:* timeZone:s title:s`,
  Sheet: `
    bandedRanges:BandedRange[] basicFilter:BasicFilter charts:EmbeddedChart[] !columnGroups
    conditionalFormats:ConditionalFormatRule[] data:GridData[] !developerMetadata !filterViews
    merges:GridRange[] properties:SheetProperties protectedRanges:ProtectedRange[] !rowGroups !slicers !tables`,
  AddBandingRequest: 'bandedRange:BandedRange',
  AddChartRequest: 'chart:EmbeddedChart',
  AddConditionalFormatRuleRequest: 'index:i rule:ConditionalFormatRule',
  AddNamedRangeRequest: 'namedRange:NamedRange',
  AddProtectedRangeRequest: 'protectedRange:ProtectedRange',
  AddSheetRequest: 'properties:SheetProperties',
  AppendCellsRequest: 'fields:s rows:RowData[] sheetId:i !tableId',
  AppendDimensionRequest: 'dimension:Dimension length:i sheetId:i',
  AutoResizeDimensionsRequest: '!dataSourceSheetDimensions dimensions:DimensionRange',
  ClearBasicFilterRequest: 'sheetId:i',
  DeleteBandingRequest: 'bandedRangeId:i',
  DeleteConditionalFormatRuleRequest: 'index:i sheetId:i',
  DeleteDimensionRequest: 'range:DimensionRange',
  DeleteEmbeddedObjectRequest: 'objectId:i',
  DeleteNamedRangeRequest: 'namedRangeId:s',
  DeleteProtectedRangeRequest: 'protectedRangeId:i',
  DeleteSheetRequest: 'sheetId:i',
  DuplicateSheetRequest: 'insertSheetIndex:i newSheetId:i newSheetName:s sourceSheetId:i',
  InsertDimensionRequest: 'inheritFromBefore:b range:DimensionRange',
  MergeCellsRequest: 'mergeType:MergeType range:GridRange',
  RepeatCellRequest: 'cell:CellData fields:s range:GridRange',
  SetBasicFilterRequest: 'filter:BasicFilter',
  SetDataValidationRequest: 'filteredRowsIncluded:b range:GridRange rule:DataValidationRule',
  SortRangeRequest: 'range:GridRange sortSpecs:SortSpec[]',
  UnmergeCellsRequest: 'range:GridRange',
  UpdateBandingRequest: 'bandedRange:BandedRange fields:s',
  UpdateBordersRequest: `
    bottom:Border innerHorizontal:Border innerVertical:Border left:Border range:GridRange right:Border
    top:Border`,
  UpdateCellsRequest: 'fields:s range:GridRange rows:RowData[] start:GridCoordinate',
  UpdateChartSpecRequest: 'chartId:i spec:ChartSpec',
  UpdateConditionalFormatRuleRequest: 'index:i newIndex:i rule:ConditionalFormatRule sheetId:i',
  UpdateDimensionPropertiesRequest: `
    !dataSourceSheetRange fields:s properties:DimensionProperties range:DimensionRange`,
  UpdateEmbeddedObjectPositionRequest: 'fields:s newPosition:EmbeddedObjectPosition objectId:i',
  UpdateNamedRangeRequest: 'fields:s namedRange:NamedRange',
  UpdateProtectedRangeRequest: 'fields:s protectedRange:ProtectedRange',
  UpdateSheetPropertiesRequest: 'fields:s properties:SheetProperties',
  UpdateSpreadsheetPropertiesRequest: 'fields:s properties:SpreadsheetProperties',
  GridRange: 'endColumnIndex:i endRowIndex:i sheetId:i startColumnIndex:i startRowIndex:i',
  CellFormat: `
    backgroundColor:Color backgroundColorStyle:ColorStyle borders:Borders horizontalAlignment:HorizontalAlign
    hyperlinkDisplayType:HyperlinkDisplayType numberFormat:NumberFormat padding:Padding
    textDirection:TextDirection textFormat:TextFormat textRotation:TextRotation verticalAlignment:VerticalAlign
    wrapStrategy:WrapStrategy`,
  BandedRange: `
    bandedRangeId:i bandedRangeReference:s columnProperties:BandingProperties range:GridRange
    rowProperties:BandingProperties`,
  BasicFilter: 'criteria:* filterSpecs:FilterSpec[] range:GridRange sortSpecs:SortSpec[] !tableId',
  EmbeddedChart: 'border:EmbeddedObjectBorder chartId:i position:EmbeddedObjectPosition spec:ChartSpec',
  ConditionalFormatRule: 'booleanRule:BooleanRule !gradientRule ranges:GridRange[]',
  GridData: `
    columnMetadata:DimensionProperties[] rowData:RowData[] rowMetadata:DimensionProperties[] startColumn:i
    startRow:i`,
  SheetProperties: `
    !dataSourceSheetProperties gridProperties:GridProperties hidden:b index:i rightToLeft:b sheetId:i
    sheetType:SheetType tabColor:Color tabColorStyle:ColorStyle title:s`,
  ProtectedRange: `
    description:s editors:Editors namedRangeId:s protectedRangeId:i range:GridRange requestingUserCanEdit:b
    !tableId unprotectedRanges:GridRange[] warningOnly:b`,
  RowData: 'values:CellData[]',
  DimensionRange: 'dimension:Dimension endIndex:i sheetId:i startIndex:i',
  CellData: `
    !chipRuns !dataSourceFormula !dataSourceTable dataValidation:DataValidationRule effectiveFormat:CellFormat
    effectiveValue:ExtendedValue formattedValue:s hyperlink:s note:s !pivotTable !textFormatRuns
    userEnteredFormat:CellFormat userEnteredValue:ExtendedValue`,
  DataValidationRule: 'condition:BooleanCondition inputMessage:s showCustomUi:b strict:b',
  SortSpec: `
    !backgroundColor !backgroundColorStyle !dataSourceColumnReference dimensionIndex:i !foregroundColor
    !foregroundColorStyle sortOrder:SortOrder`,
  Border: 'color:Color colorStyle:ColorStyle style:Style width:i',
  GridCoordinate: 'columnIndex:i rowIndex:i sheetId:i',
  ChartSpec: `
    altText:s backgroundColor:Color backgroundColorStyle:ColorStyle basicChart:BasicChartSpec !bubbleChart
    !candlestickChart !dataSourceChartProperties !filterSpecs fontName:s hiddenDimensionStrategy:s
    !histogramChart maximized:b !orgChart pieChart:PieChartSpec !scorecardChart !sortSpecs subtitle:s
    subtitleTextFormat:TextFormat subtitleTextPosition:TextPosition title:s titleTextFormat:TextFormat
    titleTextPosition:TextPosition !treemapChart !waterfallChart`,
  DimensionProperties: '!dataSourceColumnReference !developerMetadata hiddenByFilter:b hiddenByUser:b pixelSize:i',
  EmbeddedObjectPosition: 'newSheet:b overlayPosition:OverlayPosition sheetId:i',
  Color: 'alpha:d blue:d green:d red:d',
  ColorStyle: 'rgbColor:Color themeColor:s',
  Borders: 'bottom:Border left:Border right:Border top:Border',
  NumberFormat: 'pattern:s type:NumberFormatType',
  Padding: 'bottom:i left:i right:i top:i',
  TextFormat: `
    bold:b fontFamily:s fontSize:i foregroundColor:Color foregroundColorStyle:ColorStyle italic:b link:Link
    strikethrough:b underline:b`,
  TextRotation: 'angle:i vertical:b',
  BandingProperties: `
    firstBandColor:Color firstBandColorStyle:ColorStyle footerColor:Color footerColorStyle:ColorStyle
    headerColor:Color headerColorStyle:ColorStyle secondBandColor:Color secondBandColorStyle:ColorStyle`,
  FilterSpec: 'columnIndex:i !dataSourceColumnReference filterCriteria:FilterCriteria',
  EmbeddedObjectBorder: 'color:Color colorStyle:ColorStyle',
  BooleanRule: 'condition:BooleanCondition format:CellFormat',
  GridProperties: `
    columnCount:i columnGroupControlAfter:b frozenColumnCount:i frozenRowCount:i hideGridlines:b rowCount:i
    rowGroupControlAfter:b`,
  Editors: 'domainUsersCanEdit:b groups:s[] users:s[]',
  ExtendedValue: 'boolValue:b errorValue:ErrorValue formulaValue:s numberValue:d stringValue:s',
  BooleanCondition: 'type:ConditionType values:ConditionValue[]',
  BasicChartSpec: `
    axis:BasicChartAxis[] chartType:BasicChartType compareMode:s domains:BasicChartDomain[] headerCount:i
    interpolateNulls:b legendPosition:BasicChartLegendPosition lineSmoothing:b series:BasicChartSeries[]
    stackedType:BasicChartStackedType threeDimensional:b totalDataLabel:DataLabel`,
  PieChartSpec: `
    domain:ChartData legendPosition:PieChartLegendPosition pieHole:d series:ChartData threeDimensional:b`,
  TextPosition: 'horizontalAlignment:s',
  OverlayPosition: 'anchorCell:GridCoordinate heightPixels:i offsetXPixels:i offsetYPixels:i widthPixels:i',
  Link: 'uri:s',
  FilterCriteria: `
    condition:BooleanCondition hiddenValues:s[] visibleBackgroundColor:Color
    visibleBackgroundColorStyle:ColorStyle visibleForegroundColor:Color visibleForegroundColorStyle:ColorStyle`,
  ErrorValue: 'message:s type:s',
  ConditionValue: 'relativeDate:s userEnteredValue:s',
  BasicChartAxis: `
    format:TextFormat position:BasicChartAxisPosition title:s titleTextPosition:TextPosition
    viewWindowOptions:ChartAxisViewWindowOptions`,
  BasicChartDomain: 'domain:ChartData reversed:b',
  BasicChartSeries: `
    color:Color colorStyle:ColorStyle dataLabel:DataLabel lineStyle:LineStyle pointStyle:PointStyle
    series:ChartData styleOverrides:BasicSeriesDataPointStyleOverride[] targetAxis:BasicChartAxisPosition type:s`,
  DataLabel: 'customLabelData:ChartData placement:s textFormat:TextFormat type:s',
  ChartData: `
    aggregateType:s columnReference:DataSourceColumnReference groupRule:ChartGroupRule
    sourceRange:ChartSourceRange`,
  ChartAxisViewWindowOptions: 'viewWindowMax:d viewWindowMin:d viewWindowMode:s',
  LineStyle: 'type:s width:i',
  PointStyle: 'shape:s size:i',
  BasicSeriesDataPointStyleOverride: 'color:Color colorStyle:ColorStyle index:i pointStyle:PointStyle',
  DataSourceColumnReference: 'name:s',
  ChartGroupRule: 'dateTimeRule:ChartDateTimeRule histogramRule:ChartHistogramRule',
  ChartSourceRange: 'sources:GridRange[]',
  ChartDateTimeRule: 'type:s',
  ChartHistogramRule: 'intervalSize:d maxValue:d minValue:d',
}
