/** Letters of other scripts that pass for Latin ones, each followed by what it passes for (after Unicode TR 39). */
const homoglyphs = 'аaеeоoрpсcуyхxіiјjѕsԁdɡgһhкkмmтtвbнhѵvԛqԝwαaεeιiοoρpτtυuνvκkηnχxιiаaɑaıiłløoƒfʀrɪi'

/** Signs that stand for a letter between letters. */
const signs = '0o1i3e4a5s7t@a$s!i|l'

/** Traditional characters, each followed by the simplified one the phrases are written in. */
const traditional =
  '國国說说話话錢钱還还債债貸贷帳账賬账單单繳缴欠欠費费警警檢检調调查查署署關关獄狱牢牢詐诈騙骗無无賴赖廢废臉脸腦脑殘残癡痴敗败類类貝贝媽妈爸爸裡里裏里樓楼門门門门開开動动砸砸燒烧斷断殺杀車车學学孩孩們们兒儿個个會会後后從从來来讓让請请爺爷嬤嬷親亲屬属鄰邻東东戶户護护友友圖图臺台網网貼贴發发佈布條条報报掛挂陽阳曝曝證证號号碼码聯联徵征絡络信信黑黑銀银產产財财強强執执行行凍冻結结押押羈羁緝缉捕捕處处刑刑責责違违與与這这誰谁麼么嗎吗寧宁雞鸡犬犬點点時时間间半半淩凌撥拨訪访約约電电簡简訊讯務务員员處处訴诉訟讼告告長长經经總总論论難难遲迟過过達达運运進进連连遺遗書书藥药農农藥药尋寻輕轻結结麵面盡尽傷伤殺杀懸悬跡迹沒没聽听誠诚實实願愿離离歸归當当賠赔償偿寫写藝艺薪薪資资職职業业領领導导幫帮讓让裝装傻傻賤贱豬猪髒脏丟丢現现眼眼氣气罵骂稱称紅红綠绿黃黄視视頻频頭头壞坏毀毁滅灭終终牠它妳你祂他嚇吓脅胁恐恐顧顾機机鐵铁飛飞買买賣卖轉转賜赐馬马鳥鸟魚鱼麥麦龍龙齡龄齊齐擊击擔担據据擾扰擺摆撐撑擋挡攔拦數数斂敛於于樣样檔档歡欢歲岁歷历殼壳氾泛滾滚潑泼濕湿灑洒為为熱热爛烂爭争獎奖獨独獸兽瘋疯監监盤盘礦矿禮礼種种稅税穩稳窮穷競竞筆笔節节範范築筑簽签糧粮糾纠級级紙纸紛纷純纯細细紹绍組组絕绝給给統统絲丝維维線线編编練练縣县縮缩績绩繼继續续罰罚羅罗義义習习聖圣聞闻聲声肅肃膽胆臨临舉举舊旧蓋盖蘭兰虧亏蟲虫術术衛卫裝装補补複复規规覺觉觀观訂订計计討讨訓训託托記记設设許许評评詞词試试該该詳详認认語语誤误誰谁課课談谈諒谅謊谎講讲謝谢識识譯译議议讀读變变貓猫貪贪貴贵賓宾賞赏質质購购趙赵趕赶跡迹踐践車车軍军軟软較较載载輔辅輛辆輸输辦办邊边郵邮鄉乡醜丑醫医釋释鐘钟鋪铺錄录錯错鎖锁鏡镜門门閃闪閉闭閱阅隊队陰阴陳陈際际隨随險险隱隐雙双雜杂雲云項项順顺預预領领題题額额顏颜風风餐餐餘余館馆驗验驚惊體体鬆松鬥斗鬧闹喪丧嗆呛單单嘆叹囑嘱圓圆園园團团執执堅坚報报場场壓压壯壮夠够夾夹奪夺奮奋婦妇娛娱孫孙寶宝寢寝寬宽審审將将專专對对屆届層层島岛崗岗巔巅師师帶带幣币幾几庫库廠厂廳厅張张彈弹復复徹彻恥耻悅悦惡恶惱恼愛爱態态慘惨慣惯慮虑慶庆憂忧應应懶懒懲惩懷怀戰战戲戏戶户拋抛挾挟捨舍掃扫掙挣揮挥損损搖摇搶抢摟搂撈捞著着擁拥擇择'

const pairs = (text: string): ReadonlyMap<string, string> => {
  const chars = [...text]
  return new Map(
    Array.from({ length: chars.length / 2 }, (_, pair) => [chars[2 * pair] as string, chars[2 * pair + 1] as string]),
  )
}

export const homoglyphOf = pairs(homoglyphs)
export const letterOfSign = pairs(signs)
export const simplifiedOf = pairs(traditional)
