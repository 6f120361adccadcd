/** Where a document says who published it, for which year, and what it is. All patterns meet folded text. */

/** X2024年(度)(部门|单位)预算…, 关于X2024年收支预算情况说明: the name before a year and the words of a budget. */
export const NAME_BEFORE_YEAR =
  /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\d+[.、])*(?:关于)?([\u4e00-\u9fff()、·]{2,50}?)(?:19|20)\d\d年度?(?:[区市县省]级|[区市县省]本级)?(?:部门|单位|本级)?(?:财务)?(?:收支|收入|支出|财政拨款|一般公共|政府性|国有|三公|预算|决算|部门|单位)/;

/** 2024年(度)X部门预算, 2024年X预算公开. */
export const NAME_AFTER_YEAR =
  /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\d+[.、])*(?:19|20)\d\d年度?([\u4e00-\u9fff()、·]{2,50}?)(?:部门|单位)(?:预算|决算)/;

/** X部门预算, X概况, X主要职责: the name before words that every document has as headings. */
export const NAME_BEFORE_HEADING =
  /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\d+[.、])*(?:关于)?([\u4e00-\u9fff()、·]{3,50}?)(?:\(部门\))?(?:(?:部门|单位)(?:预算|决算)(?:公开)?(?:说明)?|(?:部门|单位)?概况|主要职[责能]|机构设置)$/;

/** 编制部门：X, 预算主管部门：X, 部门名称：X. */
export const NAME_LABELLED =
  /^(?:预算)?(?:主管|编制|填报|公开|报送|预算)?(?:部门|单位)(?:\(单位\))?(?:名称)?(?:\(盖章\)|\(公章\))?:([\u4e00-\u9fff()、·]{2,50})/;

/** Not a name, though it stands where one does. */
export const NO_NAME =
  /^(?:本|各|我|全|该)?(?:[省市区县州]级|[省市区县州]本级|[省市区县州])?(?:部门|单位|本级|预算|决算|财政|政府|机关)*$|^(?:市|省|区|县|州)(?:级|本级)|^第[一二三四五六七八九十]+部分$|情况|说明|表$|目录|公开$|比|较|截至|其中|主要|安排/;

/** What ends the name of a department or unit. */
export const INSTITUTION =
  /(?:局|委员会|委|办公室|办|厅|院|中心|学校|中学|小学|大学|学院|政府|街道办事处|办事处|处|所|会|部|站|队|馆|校|社|园|台|镇|乡|街道|集团|公司|支队|大队|总队|法院|检察院|党校|联合会|协会|基金会|医院|分局|管委会|纪委|监委|机关|场|库|段|室|科|组|署|团委|联)(?:\([^()]*\))?$/;

/** A place at the beginning of a name: 某省, 某市, 某市某区. Each part at least one character before its word. */
export const PLACE_PREFIX =
  /^((?:[\u4e00-\u9fff]{2,8}?(?:自治区|自治州|自治县|省|市|州|盟|地区|新区|区|县|旗))+|[\u4e00-\u9fff](?:省|市|县|旗|州))/;

/** Words that end like a place and are none. */
export const NO_PLACE =
  /城市|城区|社区|园区|开发区|高新区|示范区|景区|保税|市区|辖区|片区|小区|矿区|校区|林区|灾区|地市|上市|集市|超市|市场|军区|战区|学区|街区|库区|湿地|自然保护区/;

/** Whole text of a place: the name before 2024年部门预算 on a cover. */
export const PLACE_ONLY =
  /^[\u4e00-\u9fff]{1,20}(?:自治区|自治州|自治县|省|市|州|盟|地区|区|县|旗)(?:本级)?$/;

/** A year as part of a budget's name or heading, and not as the base of a comparison. */
export const BUDGET_YEAR =
  /(?<!比|较|与|同|自|从|截至|至|到)((?:19|20)\d\d)年(?:度)?(?!.{0,3}(?:执行|决算数|末|底|\d{1,2}月))[^。，；,;0-9]{0,40}?(?:预算|决算|公开|收支|收入|支出|三公)/g;

/** A line of its own by which an invented document says that it is one, perhaps in brackets. */
export const FICTIONAL_MARK = /^[(【[]?虚构示例[)】\]]?$/;
