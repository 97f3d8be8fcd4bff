/** Taiwan words that a converter put in place of the mainland's: the characters alone do not give them back. */
const WORDS: Readonly<Record<string, string>> = {
  入口網站: "门户网站",
  規範性檔案: "规范性文件",
  檔案: "文件",
  程式: "程序",
  計畫: "计划",
  規劃計畫: "规划计划",
  設定: "设置",
  最佳化: "优化",
  網際網路: "互联网",
  網路: "网络",
  民眾: "群众",
  聯絡: "联系",
  複議: "复议",
};

/** Traditional characters that occur in the names of columns and in reports, each followed by its simplified form. */
const PAIRS =
  "開开務务報报規规畫划劃划計计統统構构職职導导處处設设屬属業业財财資资決决採采購购標标項项驗验獎奖勵励認认許许罰罚權权單单責责動动態态聞闻議议應应關关熱热點点諮咨詢询調调訪访談谈徵征編编號号錄录辦办區区縣县術术學学歷历轉转讀读問问圖图條条製制監监審审環环請请簡简領领黨党機机據据發发佈布執执雙双隨随檢检網网經经費费預预總总結结進进會会員员類类專专題题欄栏與与為为範范檔档複复創创團团廳厅門门戶户數数無无內内級级準准變变較较補补貼贴證证續续選选層层師师實实產产電电話话郵邮體体現现聯联絡络訊讯傳传濟济衛卫農农優优鄉乡鎮镇國国華华東东長长風风險险價价幹干並并從从後后個个們们義义積积極极參参觀观訓训論论評评試试講讲課课護护節节約约紀纪線线組组織织終终給给維维績绩營营獲获藥药裡里見见視视觸触記记訴诉診诊詞词該该詳详誌志語语誤误說说諾诺謀谋識识譯译讓让貧贫貨货販贩貫贯賀贺賃赁賬账質质贊赞車车軟软軍军輔辅輸输辭辞連连運运過过達达違违遠远適适遲迟遺遗還还邊边鄰邻釋释鐵铁鑒鉴針针錢钱鏈链閱阅隊队階阶際际雜杂離离難难雲云靈灵順顺須须頒颁頻频額额願愿館馆驅驱魚鱼鳥鸟齊齐龍龙稱称況况減减訟讼圍围繞绕徹彻將将強强紮扎來来對对負负綜综協协匯汇舉举這这確确場场礎础嚴严則则誰谁寬宽徑径託托時时當当紙纸樣样斷断擬拟簽签習习覺觉塊块間间撥拨輿舆廣广親亲揮挥償偿夠够眾众萬万繼继擴扩滿满幾几歲岁佔占糾纠穩稳憲宪樞枢樂乐歸归戰战壓压廢废廠厂彙汇億亿僅仅傾倾側侧偵侦儀仪儲储兒儿兩两冊册凍冻劑剂勞劳勢势勝胜勸劝卻却厲厉喚唤喪丧啟启嘆叹嘗尝囑嘱圓圆園园堅坚塵尘墊垫壞坏壯壮夾夹奪夺奮奋娛娱婦妇孫孙寧宁寫写寶宝尋寻屆届島岛崗岗嶺岭巖岩帥帅帳帐帶带幣币幫帮庫库張张彈弹彎弯彥彦復复恆恒悅悦惡恶愛爱慮虑慶庆憂忧懷怀戲戏拋抛挾挟掃扫掛挂揀拣換换損损搖摇搶抢摯挚攜携擁拥擇择擊击擋挡擺摆敗败敘叙斂敛於于晉晋暢畅暫暂曉晓曆历書书棟栋榮荣樓楼樸朴樹树橋桥檯台歡欢歐欧殘残殺杀氣气沒没洩泄涼凉淚泪淨净渾浑湊凑湯汤溝沟溫温滅灭滌涤滯滞滲渗漁渔漢汉潔洁潛潜澤泽濃浓濕湿濱滨災灾烏乌煙烟煩烦燈灯燒烧爭争爾尔牆墙牽牵犧牺狀状獨独瓊琼畝亩畢毕異异療疗皺皱盜盗盡尽盤盘睜睁矚瞩礙碍礦矿祕秘禍祸禮礼禦御稅税種种穀谷窮穷竊窃竄窜競竞筆笔築筑籌筹籤签糧粮紅红紋纹納纳純纯紛纷細细絲丝綠绿綱纲緊紧緒绪締缔緣缘緩缓練练縮缩縱纵繪绘繫系纖纤罷罢羅罗聖圣聰聪聲声聽听肅肃脅胁脈脉脫脱腦脑膠胶膽胆臨临臺台興兴舊旧艦舰艙舱艱艰艷艳芻刍莊庄葉叶蒐搜蓋盖蔣蒋蕭萧薦荐藝艺蘇苏虛虚虧亏蝕蚀衝冲裝装襲袭覽览訂订討讨註注詐诈詩诗誇夸誠诚諒谅諸诸謂谓謝谢譜谱譽誉豐丰豬猪貝贝貞贞貢贡貪贪貯贮賓宾賞赏賠赔賢贤賣卖賦赋賴赖賽赛贈赠贏赢趕赶趙赵跡迹踐践踴踊軌轨載载輕轻輛辆輝辉輪轮輯辑轄辖迴回逕径週周遊游遙遥遞递遷迁遼辽邁迈邏逻醜丑醫医醬酱釐厘鈔钞鋼钢錦锦錯错鍋锅鍵键鎖锁鏡镜鐘钟鑄铸鑑鉴閃闪閉闭閑闲閣阁闆板闊阔陣阵陰阴陳陈陸陆陽阳隱隐隸隶雖虽雞鸡霧雾靜静響响頁页頂顶頓顿顏颜顧顾顯显飛飞飯饭飲饮飼饲飽饱飾饰養养餘余饋馈馬马馳驰駐驻駕驾騎骑騙骗驚惊髮发鬆松鬥斗鬧闹鮮鲜鹽盐麗丽麥麦麼么黃黄齡龄龐庞";

const CHARACTERS: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, index) => [
    PAIRS.charAt(index * 2),
    PAIRS.charAt(index * 2 + 1),
  ]),
);
const LONGEST_FIRST = Object.keys(WORDS).sort((a, b) => b.length - a.length);
const ANY_WORD = new RegExp(LONGEST_FIRST.join("|"), "g");
const ANY_CHARACTER = new RegExp(`[${[...CHARACTERS.keys()].join("")}]`, "g");

/** Characters that a replacement can begin with: most texts have none, and one look at each character tells. */
const SIGNS = new Set(
  [...CHARACTERS.keys(), ...LONGEST_FIRST.map((word) => word.charAt(0))].map((sign) => sign.charCodeAt(0)),
);

/** The text in simplified characters and the mainland's words, as far as names of columns and reports need it. */
export function simplified(text: string): string {
  return hasSign(text) ? replaced(text) : text;
}

function hasSign(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (SIGNS.has(text.charCodeAt(at))) return true;
  return false;
}

function replaced(text: string): string {
  return text
    .replace(ANY_WORD, (word) => WORDS[word] ?? word)
    .replace(ANY_CHARACTER, (character) => CHARACTERS.get(character) ?? character);
}
