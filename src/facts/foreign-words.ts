/**
 * Words of other languages and of technology that directives print in small letters, loans spelled as one word among them.
 * Collected from the fields in which offices write: digital government, press, health, farming, construction, finance.
 */
export const foreignWords: ReadonlySet<string> = new Set(
  (
    'online offline internet intranet website web email gmail mail facebook fanpage fanpages zalo youtube tiktok twitter ' +
    'google infographic infographics video videos clip clips podcast livestream camera cameras robot chatbot blog blogger ' +
    'smartphone laptop tablet desktop server servers cloud big data dashboard app apps web portal platform software hardware ' +
    'wifi hotline link links file files folder scan scanner photo photocopy copy paste click banner panô pano poster posters ' +
    'standee backdrop slide slides slogan logo logos marketing market logistics container containers startup startups ' +
    'fintech blockchain bitcoin token tokens digital smart city code qr barcode chip chips nano micro macro hybrid ' +
    'hydrogen oxy ôxy ôzôn ozone dioxin dioxit cacbon các-bon carbon amiăng ximăng nilon nylon pvc composite inox laser ' +
    'radar camera sensor sensors pin pins gas diesel ethanol metan methane biogas vaccine vaccines vắcxin vắc-xin vacxin ' +
    'virus viruses covid corona sars dengue ebola vitamin insulin aspirin oresol cloramin protein enzyme gen gene genes ' +
    'karaoke massage spa casino bar pub club golf resort homestay farmstay hostel hotel villa condotel officetel tour tours ' +
    'tourism taxi bus metro container rơmoóc rơ-moóc ôtô xe-buýt đăng-ký site sites url http https www html pdf doc docx xls ' +
    'xlsx ppt pptx jpg png mp3 mp4 zip rar font unicode word excel powerpoint windows android ios office outlook ' +
    'module modules model models input output update upload download offline test tests testing quick demo beta version ' +
    'password user users admin account login logout spam hacker hackers malware ransomware phishing firewall router modem ' +
    'gigabyte megabyte terabyte byte bytes bit bits pixel video call meeting zoom teams skype viber messenger telegram ' +
    'forum workshop seminar seminars gala show talkshow gameshow game games gamer team teams leader leaders manager ' +
    'mentor coach coaching sales shop shopper showroom supermarket mall outlet retail franchise brand brands branding ' +
    'ecommerce e-commerce visa card cards debit credit atm pos iban swift fax telex forex stock index trust fund funds ' +
    'holding holdings group corp co ltd inc jsc tnhh center centers centre park plaza tower towers building buildings ' +
    'housing block blocks studio penthouse shophouse landmark bank banks invest investment insurance audit audits report ' +
    'reports reporter reporters news news press media new time times and the of for in on to by with from at or is are ' +
    'festival festivals carnival fair expo summit top hot live fan fans idol idols style sport sports marathon run ' +
    'aerobic aerobics yoga gym fitness jogging vovinam karate karatedo taekwondo judo pencak silat boxing futsal tennis ' +
    'euro dollar yen won baht rupee rúp cent cents kg km mm cm dm ha ml mg kw kwh mw mva kv hz ghz mhz gb mb tb vnd usd ' +
    'kilômét kílômét kilôgam kílôgam xăngtimét milimét hécta héc-ta kilowatt megawatt watt volt ampe lux decibel ' +
    'sêri xêri sơmi xêmina catalô catalogue caravan cabin cabô canô canteen cafe café cà-phê ca-cao cacao cao-su măngsông ' +
    'gara garage gala galaxy gác-ba-ga boongke moóc pallet pallets pano crếp xì-trét stress xtrét sirô sôcôla chocolate ' +
    'yaourt bơ-gơ hamburger pizza buffet menu bia-hơi whisky vodka rượu-vang euréka eureka olympic olympics paralympic ' +
    'seagame games asean afta apec fdi oda ngo ngos gdp grdp hdi pci papi par index sipas wto imf unesco unicef undp who ' +
    'fao ilo iso haccp vietgap globalgap ocop organic bio eco green net zero esg sdg sdgs cop kyoto paris davos ' +
    'outsourcing freelance freelancer remote hub hubs lab labs fablab techfest techfests innovation makerspace incubator ' +
    'accelerator spin-off spin-offs sandbox open source data center warehouse lake machine learning deep ai iot api gis gps ' +
    'drone drones flycam flycams bim cad cam cnc plc scada ict it cntt cio ciso soc ioc lgsp ndxp vneid dvc igate ioffice ' +
    'edoc esign sim esim ekyc otp id pin sms mms ussd voip lan wan vpn ip ipv ssl tls dns domain hosting backup log logs ' +
    'xylanh pittông piston turbin tuabin turbine bêtông côngtenơ côngten xilanh môtơ môtô rađiô radio tivi tv ăngten cátsét ' +
    'cassette vídeo môđun môđul protocol gam lít tấn phốtpho photpho clo natri kali canxi magie asen asenic arsenic cadimi ' +
    'crom crôm niken mangan amoni amoniac nitrat nitrit phenol benzen xyanua cyanua formaldehyde formol xenlulo axit ' +
    'axít vnđ trđ fibroximăng fibrôximăng fibrô ximăng crômit zôn acid bazơ ion anion cation polyme polymer polyester ester hormone hormon steroid clenbuterol salbutamol auramine ' +
    'melamine paracetamol amphetamine methamphetamine heroin hêrôin heroine ketamine cocaine cần-sa ecstasy estasi poppers ' +
    'mácxít mác-xít lêninnít lêninít mácxit leninnit sôviết xôviết xô-viết xôviêt bônsêvích tơrốt pôpơ phátxít phát-xít ' +
    'dân-chủ tsunami elnino nino lanina nina ensõ storm sale off combo voucher vouchers coupon free freeship ship shipper ' +
    'mic calo kcal balo batch seal nilông bôxit bô-xít bc sđt ctv vn ' +
    'logistic full time part okay ok vs via etc ibid sic pro plus max min mini maxi super ultra box mobile phone call center'
  ).split(' '),
)
