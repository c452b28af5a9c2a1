import { r as __require, t as __commonJSMin } from "./rolldown-runtime.js";

// node_modules/@babel/runtime/helpers/interopRequireDefault.js
var require_interopRequireDefault = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { "default": e };
	}
	module.exports = _interopRequireDefault, module.exports.__esModule = true, module.exports["default"] = module.exports;
}));

// \0no-polyfill
var require__no_polyfill = /* @__PURE__ */ __commonJSMin((() => {}));

// node_modules/twitter-text/dist/regexp/cashtag.js
var require_cashtag = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _default = /[a-z]{1,6}(?:[._][a-z]{1,2})?/i;
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/punct.js
var require_punct = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _default = /\!'#%&'\(\)*\+,\\\-\.\/:;<=>\?@\[\]\^_{|}~\$/;
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/lib/regexSupplant.js
var require_regexSupplant = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = _default;
	require__no_polyfill();
	require__no_polyfill();
	require__no_polyfill();
	function _default(regex, map, flags) {
		flags = flags || "";
		if (typeof regex !== "string") {
			if (regex.global && flags.indexOf("g") < 0) flags += "g";
			if (regex.ignoreCase && flags.indexOf("i") < 0) flags += "i";
			if (regex.multiline && flags.indexOf("m") < 0) flags += "m";
			regex = regex.source;
		}
		return new RegExp(regex.replace(/#\{(\w+)\}/g, function(match, name) {
			var newRegex = map[name] || "";
			if (typeof newRegex !== "string") newRegex = newRegex.source;
			return newRegex;
		}), flags);
	}
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/spacesGroup.js
var require_spacesGroup = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _default = /\x09-\x0D\x20\x85\xA0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000/;
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/spaces.js
var require_spaces = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _regexSupplant = _interopRequireDefault(require_regexSupplant());
	var _spacesGroup = _interopRequireDefault(require_spacesGroup());
	var _default = (0, _regexSupplant["default"])(/[#{spacesGroup}]/, { spacesGroup: _spacesGroup["default"] });
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/validCashtag.js
var require_validCashtag = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _cashtag = _interopRequireDefault(require_cashtag());
	var _punct = _interopRequireDefault(require_punct());
	var _regexSupplant = _interopRequireDefault(require_regexSupplant());
	var _spaces = _interopRequireDefault(require_spaces());
	var _default = (0, _regexSupplant["default"])("(^|#{spaces})(\\$)(#{cashtag})(?=$|\\s|[#{punct}])", {
		cashtag: _cashtag["default"],
		spaces: _spaces["default"],
		punct: _punct["default"]
	}, "gi");
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/extractCashtagsWithIndices.js
var require_extractCashtagsWithIndices = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = _default;
	require__no_polyfill();
	require__no_polyfill();
	var _validCashtag = _interopRequireDefault(require_validCashtag());
	function _default(text) {
		if (!text || text.indexOf("$") === -1) return [];
		var tags = [];
		text.replace(_validCashtag["default"], function(match, before, dollar, cashtag, offset, chunk) {
			var startPosition = offset + before.length;
			var endPosition = startPosition + cashtag.length + 1;
			tags.push({
				cashtag,
				indices: [startPosition, endPosition]
			});
		});
		return tags;
	}
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/hashSigns.js
var require_hashSigns = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _default = /[#＃]/;
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/endHashtagMatch.js
var require_endHashtagMatch = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _hashSigns = _interopRequireDefault(require_hashSigns());
	var _default = (0, _interopRequireDefault(require_regexSupplant())["default"])(/^(?:#{hashSigns}|:\/\/)/, { hashSigns: _hashSigns["default"] });
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/validCCTLD.js
var require_validCCTLD = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	require__no_polyfill();
	var _default = (0, _interopRequireDefault(require_regexSupplant())["default"])(RegExp("(?:(?:한국|香港|澳門|新加坡|台灣|台湾|中國|中国|გე|ລາວ|ไทย|ලංකා|ഭാരതം|ಭಾರತ|భారత్|சிங்கப்பூர்|இலங்கை|இந்தியா|ଭାରତ|ભારત|ਭਾਰਤ|ভাৰত|ভারত|বাংলা|भारोत|भारतम्|भारत|ڀارت|پاکستان|موريتانيا|مليسيا|مصر|قطر|فلسطين|عمان|عراق|سورية|سودان|تونس|بھارت|بارت|ایران|امارات|المغرب|السعودية|الجزائر|البحرين|الاردن|հայ|қаз|укр|срб|рф|мон|мкд|ею|бел|бг|ευ|ελ|zw|zm|za|yt|ye|ws|wf|vu|vn|vi|vg|ve|vc|va|uz|uy|us|um|uk|ug|ua|tz|tw|tv|tt|tr|tp|to|tn|tm|tl|tk|tj|th|tg|tf|td|tc|sz|sy|sx|sv|su|st|ss|sr|so|sn|sm|sl|sk|sj|si|sh|sg|se|sd|sc|sb|sa|rw|ru|rs|ro|re|qa|py|pw|pt|ps|pr|pn|pm|pl|pk|ph|pg|pf|pe|pa|om|nz|nu|nr|np|no|nl|ni|ng|nf|ne|nc|na|mz|my|mx|mw|mv|mu|mt|ms|mr|mq|mp|mo|mn|mm|ml|mk|mh|mg|mf|me|md|mc|ma|ly|lv|lu|lt|ls|lr|lk|li|lc|lb|la|kz|ky|kw|kr|kp|kn|km|ki|kh|kg|ke|jp|jo|jm|je|it|is|ir|iq|io|in|im|il|ie|id|hu|ht|hr|hn|hm|hk|gy|gw|gu|gt|gs|gr|gq|gp|gn|gm|gl|gi|gh|gg|gf|ge|gd|gb|ga|fr|fo|fm|fk|fj|fi|eu|et|es|er|eh|eg|ee|ec|dz|do|dm|dk|dj|de|cz|cy|cx|cw|cv|cu|cr|co|cn|cm|cl|ck|ci|ch|cg|cf|cd|cc|ca|bz|by|bw|bv|bt|bs|br|bq|bo|bn|bm|bl|bj|bi|bh|bg|bf|be|bd|bb|ba|az|ax|aw|au|at|as|ar|aq|ao|an|am|al|ai|ag|af|ae|ad|ac)(?=[^0-9a-zA-Z@+-]|$))"));
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/directionalMarkersGroup.js
var require_directionalMarkersGroup = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _default = /\u202A-\u202E\u061C\u200E\u200F\u2066\u2067\u2068\u2069/;
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/invalidCharsGroup.js
var require_invalidCharsGroup = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _default = /\uFFFE\uFEFF\uFFFF/;
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/lib/stringSupplant.js
var require_stringSupplant = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = _default;
	require__no_polyfill();
	function _default(str, map) {
		return str.replace(/#\{(\w+)\}/g, function(match, name) {
			return map[name] || "";
		});
	}
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/invalidDomainChars.js
var require_invalidDomainChars = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _directionalMarkersGroup = _interopRequireDefault(require_directionalMarkersGroup());
	var _invalidCharsGroup = _interopRequireDefault(require_invalidCharsGroup());
	var _punct = _interopRequireDefault(require_punct());
	var _spacesGroup = _interopRequireDefault(require_spacesGroup());
	var _default = (0, _interopRequireDefault(require_stringSupplant())["default"])("#{punct}#{spacesGroup}#{invalidCharsGroup}#{directionalMarkersGroup}", {
		punct: _punct["default"],
		spacesGroup: _spacesGroup["default"],
		invalidCharsGroup: _invalidCharsGroup["default"],
		directionalMarkersGroup: _directionalMarkersGroup["default"]
	});
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/validDomainChars.js
var require_validDomainChars = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _invalidDomainChars = _interopRequireDefault(require_invalidDomainChars());
	var _default = (0, _interopRequireDefault(require_regexSupplant())["default"])(/[^#{invalidDomainChars}]/, { invalidDomainChars: _invalidDomainChars["default"] });
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/validDomainName.js
var require_validDomainName = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _regexSupplant = _interopRequireDefault(require_regexSupplant());
	var _validDomainChars = _interopRequireDefault(require_validDomainChars());
	var _default = (0, _regexSupplant["default"])(/(?:(?:#{validDomainChars}(?:-|#{validDomainChars})*)?#{validDomainChars}\.)/, { validDomainChars: _validDomainChars["default"] });
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/validGTLD.js
var require_validGTLD = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	require__no_polyfill();
	var _default = (0, _interopRequireDefault(require_regexSupplant())["default"])(RegExp("(?:(?:삼성|닷컴|닷넷|香格里拉|餐厅|食品|飞利浦|電訊盈科|集团|通販|购物|谷歌|诺基亚|联通|网络|网站|网店|网址|组织机构|移动|珠宝|点看|游戏|淡马锡|机构|書籍|时尚|新闻|政府|政务|招聘|手表|手机|我爱你|慈善|微博|广东|工行|家電|娱乐|天主教|大拿|大众汽车|在线|嘉里大酒店|嘉里|商标|商店|商城|公益|公司|八卦|健康|信息|佛山|企业|中文网|中信|世界|ポイント|ファッション|セール|ストア|コム|グーグル|クラウド|みんな|คอม|संगठन|नेट|कॉम|همراه|موقع|موبايلي|كوم|كاثوليك|عرب|شبكة|بيتك|بازار|العليان|ارامكو|اتصالات|ابوظبي|קום|сайт|рус|орг|онлайн|москва|ком|католик|дети|zuerich|zone|zippo|zip|zero|zara|zappos|yun|youtube|you|yokohama|yoga|yodobashi|yandex|yamaxun|yahoo|yachts|xyz|xxx|xperia|xin|xihuan|xfinity|xerox|xbox|wtf|wtc|wow|world|works|work|woodside|wolterskluwer|wme|winners|wine|windows|win|williamhill|wiki|wien|whoswho|weir|weibo|wedding|wed|website|weber|webcam|weatherchannel|weather|watches|watch|warman|wanggou|wang|walter|walmart|wales|vuelos|voyage|voto|voting|vote|volvo|volkswagen|vodka|vlaanderen|vivo|viva|vistaprint|vista|vision|visa|virgin|vip|vin|villas|viking|vig|video|viajes|vet|versicherung|vermögensberatung|vermögensberater|verisign|ventures|vegas|vanguard|vana|vacations|ups|uol|uno|university|unicom|uconnect|ubs|ubank|tvs|tushu|tunes|tui|tube|trv|trust|travelersinsurance|travelers|travelchannel|travel|training|trading|trade|toys|toyota|town|tours|total|toshiba|toray|top|tools|tokyo|today|tmall|tkmaxx|tjx|tjmaxx|tirol|tires|tips|tiffany|tienda|tickets|tiaa|theatre|theater|thd|teva|tennis|temasek|telefonica|telecity|tel|technology|tech|team|tdk|tci|taxi|tax|tattoo|tatar|tatamotors|target|taobao|talk|taipei|tab|systems|symantec|sydney|swiss|swiftcover|swatch|suzuki|surgery|surf|support|supply|supplies|sucks|style|study|studio|stream|store|storage|stockholm|stcgroup|stc|statoil|statefarm|statebank|starhub|star|staples|stada|srt|srl|spreadbetting|spot|sport|spiegel|space|soy|sony|song|solutions|solar|sohu|software|softbank|social|soccer|sncf|smile|smart|sling|skype|sky|skin|ski|site|singles|sina|silk|shriram|showtime|show|shouji|shopping|shop|shoes|shiksha|shia|shell|shaw|sharp|shangrila|sfr|sexy|sex|sew|seven|ses|services|sener|select|seek|security|secure|seat|search|scot|scor|scjohnson|science|schwarz|schule|school|scholarships|schmidt|schaeffler|scb|sca|sbs|sbi|saxo|save|sas|sarl|sapo|sap|sanofi|sandvikcoromant|sandvik|samsung|samsclub|salon|sale|sakura|safety|safe|saarland|ryukyu|rwe|run|ruhr|rugby|rsvp|room|rogers|rodeo|rocks|rocher|rmit|rip|rio|ril|rightathome|ricoh|richardli|rich|rexroth|reviews|review|restaurant|rest|republican|report|repair|rentals|rent|ren|reliance|reit|reisen|reise|rehab|redumbrella|redstone|red|recipes|realty|realtor|realestate|read|raid|radio|racing|qvc|quest|quebec|qpon|pwc|pub|prudential|pru|protection|property|properties|promo|progressive|prof|productions|prod|pro|prime|press|praxi|pramerica|post|porn|politie|poker|pohl|pnc|plus|plumbing|playstation|play|place|pizza|pioneer|pink|ping|pin|pid|pictures|pictet|pics|piaget|physio|photos|photography|photo|phone|philips|phd|pharmacy|pfizer|pet|pccw|pay|passagens|party|parts|partners|pars|paris|panerai|panasonic|pamperedchef|page|ovh|ott|otsuka|osaka|origins|orientexpress|organic|org|orange|oracle|open|ooo|onyourside|online|onl|ong|one|omega|ollo|oldnavy|olayangroup|olayan|okinawa|office|off|observer|obi|nyc|ntt|nrw|nra|nowtv|nowruz|now|norton|northwesternmutual|nokia|nissay|nissan|ninja|nikon|nike|nico|nhk|ngo|nfl|nexus|nextdirect|next|news|newholland|new|neustar|network|netflix|netbank|net|nec|nba|navy|natura|nationwide|name|nagoya|nadex|nab|mutuelle|mutual|museum|mtr|mtpc|mtn|msd|movistar|movie|mov|motorcycles|moto|moscow|mortgage|mormon|mopar|montblanc|monster|money|monash|mom|moi|moe|moda|mobily|mobile|mobi|mma|mls|mlb|mitsubishi|mit|mint|mini|mil|microsoft|miami|metlife|merckmsd|meo|menu|men|memorial|meme|melbourne|meet|media|med|mckinsey|mcdonalds|mcd|mba|mattel|maserati|marshalls|marriott|markets|marketing|market|map|mango|management|man|makeup|maison|maif|madrid|macys|luxury|luxe|lupin|lundbeck|ltda|ltd|lplfinancial|lpl|love|lotto|lotte|london|lol|loft|locus|locker|loans|loan|llp|llc|lixil|living|live|lipsy|link|linde|lincoln|limo|limited|lilly|like|lighting|lifestyle|lifeinsurance|life|lidl|liaison|lgbt|lexus|lego|legal|lefrak|leclerc|lease|lds|lawyer|law|latrobe|latino|lat|lasalle|lanxess|landrover|land|lancome|lancia|lancaster|lamer|lamborghini|ladbrokes|lacaixa|kyoto|kuokgroup|kred|krd|kpn|kpmg|kosher|komatsu|koeln|kiwi|kitchen|kindle|kinder|kim|kia|kfh|kerryproperties|kerrylogistics|kerryhotels|kddi|kaufen|juniper|juegos|jprs|jpmorgan|joy|jot|joburg|jobs|jnj|jmp|jll|jlc|jio|jewelry|jetzt|jeep|jcp|jcb|java|jaguar|iwc|iveco|itv|itau|istanbul|ist|ismaili|iselect|irish|ipiranga|investments|intuit|international|intel|int|insure|insurance|institute|ink|ing|info|infiniti|industries|inc|immobilien|immo|imdb|imamat|ikano|iinet|ifm|ieee|icu|ice|icbc|ibm|hyundai|hyatt|hughes|htc|hsbc|how|house|hotmail|hotels|hoteles|hot|hosting|host|hospital|horse|honeywell|honda|homesense|homes|homegoods|homedepot|holiday|holdings|hockey|hkt|hiv|hitachi|hisamitsu|hiphop|hgtv|hermes|here|helsinki|help|healthcare|health|hdfcbank|hdfc|hbo|haus|hangout|hamburg|hair|guru|guitars|guide|guge|gucci|guardian|group|grocery|gripe|green|gratis|graphics|grainger|gov|got|gop|google|goog|goodyear|goodhands|goo|golf|goldpoint|gold|godaddy|gmx|gmo|gmbh|gmail|globo|global|gle|glass|glade|giving|gives|gifts|gift|ggee|george|genting|gent|gea|gdn|gbiz|gay|garden|gap|games|game|gallup|gallo|gallery|gal|fyi|futbol|furniture|fund|fun|fujixerox|fujitsu|ftr|frontier|frontdoor|frogans|frl|fresenius|free|fox|foundation|forum|forsale|forex|ford|football|foodnetwork|food|foo|fly|flsmidth|flowers|florist|flir|flights|flickr|fitness|fit|fishing|fish|firmdale|firestone|fire|financial|finance|final|film|fido|fidelity|fiat|ferrero|ferrari|feedback|fedex|fast|fashion|farmers|farm|fans|fan|family|faith|fairwinds|fail|fage|extraspace|express|exposed|expert|exchange|everbank|events|eus|eurovision|etisalat|esurance|estate|esq|erni|ericsson|equipment|epson|epost|enterprises|engineering|engineer|energy|emerck|email|education|edu|edeka|eco|eat|earth|dvr|dvag|durban|dupont|duns|dunlop|duck|dubai|dtv|drive|download|dot|doosan|domains|doha|dog|dodge|doctor|docs|dnp|diy|dish|discover|discount|directory|direct|digital|diet|diamonds|dhl|dev|design|desi|dentist|dental|democrat|delta|deloitte|dell|delivery|degree|deals|dealer|deal|dds|dclk|day|datsun|dating|date|data|dance|dad|dabur|cyou|cymru|cuisinella|csc|cruises|cruise|crs|crown|cricket|creditunion|creditcard|credit|cpa|courses|coupons|coupon|country|corsica|coop|cool|cookingchannel|cooking|contractors|contact|consulting|construction|condos|comsec|computer|compare|company|community|commbank|comcast|com|cologne|college|coffee|codes|coach|clubmed|club|cloud|clothing|clinique|clinic|click|cleaning|claims|cityeats|city|citic|citi|citadel|cisco|circle|cipriani|church|chrysler|chrome|christmas|chloe|chintai|cheap|chat|chase|charity|channel|chanel|cfd|cfa|cern|ceo|center|ceb|cbs|cbre|cbn|cba|catholic|catering|cat|casino|cash|caseih|case|casa|cartier|cars|careers|career|care|cards|caravan|car|capitalone|capital|capetown|canon|cancerresearch|camp|camera|cam|calvinklein|call|cal|cafe|cab|bzh|buzz|buy|business|builders|build|bugatti|budapest|brussels|brother|broker|broadway|bridgestone|bradesco|box|boutique|bot|boston|bostik|bosch|boots|booking|book|boo|bond|bom|bofa|boehringer|boats|bnpparibas|bnl|bmw|bms|blue|bloomberg|blog|blockbuster|blanco|blackfriday|black|biz|bio|bingo|bing|bike|bid|bible|bharti|bet|bestbuy|best|berlin|bentley|beer|beauty|beats|bcn|bcg|bbva|bbt|bbc|bayern|bauhaus|basketball|baseball|bargains|barefoot|barclays|barclaycard|barcelona|bar|bank|band|bananarepublic|banamex|baidu|baby|azure|axa|aws|avianca|autos|auto|author|auspost|audio|audible|audi|auction|attorney|athleta|associates|asia|asda|arte|art|arpa|army|archi|aramco|arab|aquarelle|apple|app|apartments|aol|anz|anquan|android|analytics|amsterdam|amica|amfam|amex|americanfamily|americanexpress|alstom|alsace|ally|allstate|allfinanz|alipay|alibaba|alfaromeo|akdn|airtel|airforce|airbus|aigo|aig|agency|agakhan|africa|afl|afamilycompany|aetna|aero|aeg|adult|ads|adac|actor|active|aco|accountants|accountant|accenture|academy|abudhabi|abogado|able|abc|abbvie|abbott|abb|abarth|aarp|aaa|onion)(?=[^0-9a-zA-Z@+-]|$))"));
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/validPunycode.js
var require_validPunycode = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _default = /(?:xn--[\-0-9a-z]+)/;
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/validSubdomain.js
var require_validSubdomain = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _regexSupplant = _interopRequireDefault(require_regexSupplant());
	var _validDomainChars = _interopRequireDefault(require_validDomainChars());
	var _default = (0, _regexSupplant["default"])(/(?:(?:#{validDomainChars}(?:[_-]|#{validDomainChars})*)?#{validDomainChars}\.)/, { validDomainChars: _validDomainChars["default"] });
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/validDomain.js
var require_validDomain = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _regexSupplant = _interopRequireDefault(require_regexSupplant());
	var _validCCTLD = _interopRequireDefault(require_validCCTLD());
	var _validDomainName = _interopRequireDefault(require_validDomainName());
	var _validGTLD = _interopRequireDefault(require_validGTLD());
	var _validPunycode = _interopRequireDefault(require_validPunycode());
	var _validSubdomain = _interopRequireDefault(require_validSubdomain());
	var _default = (0, _regexSupplant["default"])(/(?:#{validSubdomain}*#{validDomainName}(?:#{validGTLD}|#{validCCTLD}|#{validPunycode}))/, {
		validDomainName: _validDomainName["default"],
		validSubdomain: _validSubdomain["default"],
		validGTLD: _validGTLD["default"],
		validCCTLD: _validCCTLD["default"],
		validPunycode: _validPunycode["default"]
	});
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/validPortNumber.js
var require_validPortNumber = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _default = /[0-9]+/;
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/cyrillicLettersAndMarks.js
var require_cyrillicLettersAndMarks = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _default = /\u0400-\u04FF/;
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/latinAccentChars.js
var require_latinAccentChars = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _default = /\xC0-\xD6\xD8-\xF6\xF8-\xFF\u0100-\u024F\u0253\u0254\u0256\u0257\u0259\u025B\u0263\u0268\u026F\u0272\u0289\u028B\u02BB\u0300-\u036F\u1E00-\u1EFF/;
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/validGeneralUrlPathChars.js
var require_validGeneralUrlPathChars = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _cyrillicLettersAndMarks = _interopRequireDefault(require_cyrillicLettersAndMarks());
	var _latinAccentChars = _interopRequireDefault(require_latinAccentChars());
	var _default = (0, _interopRequireDefault(require_regexSupplant())["default"])(/[a-z#{cyrillicLettersAndMarks}0-9!\*';:=\+,\.\$\/%#\[\]\-\u2013_~@\|&#{latinAccentChars}]/i, {
		cyrillicLettersAndMarks: _cyrillicLettersAndMarks["default"],
		latinAccentChars: _latinAccentChars["default"]
	});
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/validUrlBalancedParens.js
var require_validUrlBalancedParens = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _regexSupplant = _interopRequireDefault(require_regexSupplant());
	var _validGeneralUrlPathChars = _interopRequireDefault(require_validGeneralUrlPathChars());
	var _default = (0, _regexSupplant["default"])("\\((?:#{validGeneralUrlPathChars}+|(?:#{validGeneralUrlPathChars}*\\(#{validGeneralUrlPathChars}+\\)#{validGeneralUrlPathChars}*))\\)", { validGeneralUrlPathChars: _validGeneralUrlPathChars["default"] }, "i");
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/validUrlPathEndingChars.js
var require_validUrlPathEndingChars = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _cyrillicLettersAndMarks = _interopRequireDefault(require_cyrillicLettersAndMarks());
	var _latinAccentChars = _interopRequireDefault(require_latinAccentChars());
	var _regexSupplant = _interopRequireDefault(require_regexSupplant());
	var _validUrlBalancedParens = _interopRequireDefault(require_validUrlBalancedParens());
	var _default = (0, _regexSupplant["default"])(/[\+\-a-z#{cyrillicLettersAndMarks}0-9=_#\/#{latinAccentChars}]|(?:#{validUrlBalancedParens})/i, {
		cyrillicLettersAndMarks: _cyrillicLettersAndMarks["default"],
		latinAccentChars: _latinAccentChars["default"],
		validUrlBalancedParens: _validUrlBalancedParens["default"]
	});
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/validUrlPath.js
var require_validUrlPath = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _regexSupplant = _interopRequireDefault(require_regexSupplant());
	var _validGeneralUrlPathChars = _interopRequireDefault(require_validGeneralUrlPathChars());
	var _validUrlBalancedParens = _interopRequireDefault(require_validUrlBalancedParens());
	var _validUrlPathEndingChars = _interopRequireDefault(require_validUrlPathEndingChars());
	var _default = (0, _regexSupplant["default"])("(?:(?:#{validGeneralUrlPathChars}*(?:#{validUrlBalancedParens}#{validGeneralUrlPathChars}*)*#{validUrlPathEndingChars})|(?:@#{validGeneralUrlPathChars}+/))", {
		validGeneralUrlPathChars: _validGeneralUrlPathChars["default"],
		validUrlBalancedParens: _validUrlBalancedParens["default"],
		validUrlPathEndingChars: _validUrlPathEndingChars["default"]
	}, "i");
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/validUrlPrecedingChars.js
var require_validUrlPrecedingChars = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _directionalMarkersGroup = _interopRequireDefault(require_directionalMarkersGroup());
	var _invalidCharsGroup = _interopRequireDefault(require_invalidCharsGroup());
	var _default = (0, _interopRequireDefault(require_regexSupplant())["default"])(/(?:[^A-Za-z0-9@＠$#＃#{invalidCharsGroup}]|[#{directionalMarkersGroup}]|^)/, {
		invalidCharsGroup: _invalidCharsGroup["default"],
		directionalMarkersGroup: _directionalMarkersGroup["default"]
	});
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/validUrlQueryChars.js
var require_validUrlQueryChars = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _default = /[a-z0-9!?\*'@\(\);:&=\+\$\/%#\[\]\-_\.,~|]/i;
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/validUrlQueryEndingChars.js
var require_validUrlQueryEndingChars = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _default = /[a-z0-9\-_&=#\/]/i;
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/extractUrl.js
var require_extractUrl = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _regexSupplant = _interopRequireDefault(require_regexSupplant());
	var _validDomain = _interopRequireDefault(require_validDomain());
	var _validPortNumber = _interopRequireDefault(require_validPortNumber());
	var _validUrlPath = _interopRequireDefault(require_validUrlPath());
	var _validUrlPrecedingChars = _interopRequireDefault(require_validUrlPrecedingChars());
	var _validUrlQueryChars = _interopRequireDefault(require_validUrlQueryChars());
	var _validUrlQueryEndingChars = _interopRequireDefault(require_validUrlQueryEndingChars());
	var _default = (0, _regexSupplant["default"])("((#{validUrlPrecedingChars})((https?:\\/\\/)?(#{validDomain})(?::(#{validPortNumber}))?(\\/#{validUrlPath}*)?(\\?#{validUrlQueryChars}*#{validUrlQueryEndingChars})?))", {
		validUrlPrecedingChars: _validUrlPrecedingChars["default"],
		validDomain: _validDomain["default"],
		validPortNumber: _validPortNumber["default"],
		validUrlPath: _validUrlPath["default"],
		validUrlQueryChars: _validUrlQueryChars["default"],
		validUrlQueryEndingChars: _validUrlQueryEndingChars["default"]
	}, "gi");
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/invalidUrlWithoutProtocolPrecedingChars.js
var require_invalidUrlWithoutProtocolPrecedingChars = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _default = /[-_.\/]$/;
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/validAsciiDomain.js
var require_validAsciiDomain = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _latinAccentChars = _interopRequireDefault(require_latinAccentChars());
	var _regexSupplant = _interopRequireDefault(require_regexSupplant());
	var _validCCTLD = _interopRequireDefault(require_validCCTLD());
	var _validGTLD = _interopRequireDefault(require_validGTLD());
	var _validPunycode = _interopRequireDefault(require_validPunycode());
	var _default = (0, _regexSupplant["default"])(/(?:(?:[\-a-z0-9#{latinAccentChars}]+)\.)+(?:#{validGTLD}|#{validCCTLD}|#{validPunycode})/gi, {
		latinAccentChars: _latinAccentChars["default"],
		validGTLD: _validGTLD["default"],
		validCCTLD: _validCCTLD["default"],
		validPunycode: _validPunycode["default"]
	});
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/lib/idna.js
var require_idna = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	require__no_polyfill();
	require__no_polyfill();
	var _punycode = _interopRequireDefault(__require("punycode"));
	var _validAsciiDomain = _interopRequireDefault(require_validAsciiDomain());
	var MAX_DOMAIN_LABEL_LENGTH = 63;
	var PUNYCODE_ENCODED_DOMAIN_PREFIX = "xn--";
	var _default = { toAscii: function toAscii(domain) {
		if (domain.substring(0, 4) === PUNYCODE_ENCODED_DOMAIN_PREFIX && !domain.match(_validAsciiDomain["default"])) return;
		var labels = domain.split(".");
		for (var i = 0; i < labels.length; i++) {
			var label = labels[i];
			var punycodeEncodedLabel = _punycode["default"].toASCII(label);
			if (punycodeEncodedLabel.length < 1 || punycodeEncodedLabel.length > MAX_DOMAIN_LABEL_LENGTH) return;
		}
		return labels.join(".");
	} };
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/validTcoUrl.js
var require_validTcoUrl = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _regexSupplant = _interopRequireDefault(require_regexSupplant());
	var _validUrlQueryChars = _interopRequireDefault(require_validUrlQueryChars());
	var _validUrlQueryEndingChars = _interopRequireDefault(require_validUrlQueryEndingChars());
	var _default = (0, _regexSupplant["default"])(/^https?:\/\/t\.co\/([a-z0-9]+)(?:\?#{validUrlQueryChars}*#{validUrlQueryEndingChars})?/, {
		validUrlQueryChars: _validUrlQueryChars["default"],
		validUrlQueryEndingChars: _validUrlQueryEndingChars["default"]
	}, "i");
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/extractUrlsWithIndices.js
var require_extractUrlsWithIndices = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	require__no_polyfill();
	require__no_polyfill();
	require__no_polyfill();
	require__no_polyfill();
	var _extractUrl = _interopRequireDefault(require_extractUrl());
	var _invalidUrlWithoutProtocolPrecedingChars = _interopRequireDefault(require_invalidUrlWithoutProtocolPrecedingChars());
	var _idna = _interopRequireDefault(require_idna());
	var _validAsciiDomain = _interopRequireDefault(require_validAsciiDomain());
	var _validTcoUrl = _interopRequireDefault(require_validTcoUrl());
	var DEFAULT_PROTOCOL = "https://";
	var DEFAULT_PROTOCOL_OPTIONS = { extractUrlsWithoutProtocol: true };
	var MAX_URL_LENGTH = 4096;
	var MAX_TCO_SLUG_LENGTH = 40;
	var extractUrlsWithIndices = function extractUrlsWithIndices(text) {
		var options = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : DEFAULT_PROTOCOL_OPTIONS;
		if (!text || (options.extractUrlsWithoutProtocol ? !text.match(/\./) : !text.match(/:/))) return [];
		var urls = [];
		var _loop = function _loop() {
			var before = RegExp.$2;
			var url = RegExp.$3;
			var protocol = RegExp.$4;
			var domain = RegExp.$5;
			var path = RegExp.$7;
			var endPosition = _extractUrl["default"].lastIndex;
			var startPosition = endPosition - url.length;
			if (!isValidUrl(url, protocol || DEFAULT_PROTOCOL, domain)) return "continue";
			if (!protocol) {
				if (!options.extractUrlsWithoutProtocol || before.match(_invalidUrlWithoutProtocolPrecedingChars["default"])) return "continue";
				var lastUrl = null;
				var asciiEndPosition = 0;
				domain.replace(_validAsciiDomain["default"], function(asciiDomain) {
					var asciiStartPosition = domain.indexOf(asciiDomain, asciiEndPosition);
					asciiEndPosition = asciiStartPosition + asciiDomain.length;
					lastUrl = {
						url: asciiDomain,
						indices: [startPosition + asciiStartPosition, startPosition + asciiEndPosition]
					};
					urls.push(lastUrl);
				});
				if (lastUrl == null) return "continue";
				if (path) {
					lastUrl.url = url.replace(domain, lastUrl.url);
					lastUrl.indices[1] = endPosition;
				}
			} else {
				if (url.match(_validTcoUrl["default"])) {
					var tcoUrlSlug = RegExp.$1;
					if (tcoUrlSlug && tcoUrlSlug.length > MAX_TCO_SLUG_LENGTH) return "continue";
					else {
						url = RegExp.lastMatch;
						endPosition = startPosition + url.length;
					}
				}
				urls.push({
					url,
					indices: [startPosition, endPosition]
				});
			}
		};
		while (_extractUrl["default"].exec(text)) if (_loop() === "continue") continue;
		return urls;
	};
	var isValidUrl = function isValidUrl(url, protocol, domain) {
		var urlLength = url.length;
		var punycodeEncodedDomain = _idna["default"].toAscii(domain);
		if (!punycodeEncodedDomain || !punycodeEncodedDomain.length) return false;
		urlLength = urlLength + punycodeEncodedDomain.length - domain.length;
		return protocol.length + urlLength <= MAX_URL_LENGTH;
	};
	var _default = extractUrlsWithIndices;
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/removeOverlappingEntities.js
var require_removeOverlappingEntities = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = _default;
	require__no_polyfill();
	function _default(entities) {
		entities.sort(function(a, b) {
			return a.indices[0] - b.indices[0];
		});
		var prev = entities[0];
		for (var i = 1; i < entities.length; i++) if (prev.indices[1] > entities[i].indices[0]) {
			entities.splice(i, 1);
			i--;
		} else prev = entities[i];
	}
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/astralLetterAndMarks.js
var require_astralLetterAndMarks = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _default = /\ud800[\udc00-\udc0b\udc0d-\udc26\udc28-\udc3a\udc3c\udc3d\udc3f-\udc4d\udc50-\udc5d\udc80-\udcfa\uddfd\ude80-\ude9c\udea0-\uded0\udee0\udf00-\udf1f\udf30-\udf40\udf42-\udf49\udf50-\udf7a\udf80-\udf9d\udfa0-\udfc3\udfc8-\udfcf]|\ud801[\udc00-\udc9d\udd00-\udd27\udd30-\udd63\ude00-\udf36\udf40-\udf55\udf60-\udf67]|\ud802[\udc00-\udc05\udc08\udc0a-\udc35\udc37\udc38\udc3c\udc3f-\udc55\udc60-\udc76\udc80-\udc9e\udd00-\udd15\udd20-\udd39\udd80-\uddb7\uddbe\uddbf\ude00-\ude03\ude05\ude06\ude0c-\ude13\ude15-\ude17\ude19-\ude33\ude38-\ude3a\ude3f\ude60-\ude7c\ude80-\ude9c\udec0-\udec7\udec9-\udee6\udf00-\udf35\udf40-\udf55\udf60-\udf72\udf80-\udf91]|\ud803[\udc00-\udc48]|\ud804[\udc00-\udc46\udc7f-\udcba\udcd0-\udce8\udd00-\udd34\udd50-\udd73\udd76\udd80-\uddc4\uddda\ude00-\ude11\ude13-\ude37\udeb0-\udeea\udf01-\udf03\udf05-\udf0c\udf0f\udf10\udf13-\udf28\udf2a-\udf30\udf32\udf33\udf35-\udf39\udf3c-\udf44\udf47\udf48\udf4b-\udf4d\udf57\udf5d-\udf63\udf66-\udf6c\udf70-\udf74]|\ud805[\udc80-\udcc5\udcc7\udd80-\uddb5\uddb8-\uddc0\ude00-\ude40\ude44\ude80-\udeb7]|\ud806[\udca0-\udcdf\udcff\udec0-\udef8]|\ud808[\udc00-\udf98]|\ud80c[\udc00-\udfff]|\ud80d[\udc00-\udc2e]|\ud81a[\udc00-\ude38\ude40-\ude5e\uded0-\udeed\udef0-\udef4\udf00-\udf36\udf40-\udf43\udf63-\udf77\udf7d-\udf8f]|\ud81b[\udf00-\udf44\udf50-\udf7e\udf8f-\udf9f]|\ud82c[\udc00\udc01]|\ud82f[\udc00-\udc6a\udc70-\udc7c\udc80-\udc88\udc90-\udc99\udc9d\udc9e]|\ud834[\udd65-\udd69\udd6d-\udd72\udd7b-\udd82\udd85-\udd8b\uddaa-\uddad\ude42-\ude44]|\ud835[\udc00-\udc54\udc56-\udc9c\udc9e\udc9f\udca2\udca5\udca6\udca9-\udcac\udcae-\udcb9\udcbb\udcbd-\udcc3\udcc5-\udd05\udd07-\udd0a\udd0d-\udd14\udd16-\udd1c\udd1e-\udd39\udd3b-\udd3e\udd40-\udd44\udd46\udd4a-\udd50\udd52-\udea5\udea8-\udec0\udec2-\udeda\udedc-\udefa\udefc-\udf14\udf16-\udf34\udf36-\udf4e\udf50-\udf6e\udf70-\udf88\udf8a-\udfa8\udfaa-\udfc2\udfc4-\udfcb]|\ud83a[\udc00-\udcc4\udcd0-\udcd6]|\ud83b[\ude00-\ude03\ude05-\ude1f\ude21\ude22\ude24\ude27\ude29-\ude32\ude34-\ude37\ude39\ude3b\ude42\ude47\ude49\ude4b\ude4d-\ude4f\ude51\ude52\ude54\ude57\ude59\ude5b\ude5d\ude5f\ude61\ude62\ude64\ude67-\ude6a\ude6c-\ude72\ude74-\ude77\ude79-\ude7c\ude7e\ude80-\ude89\ude8b-\ude9b\udea1-\udea3\udea5-\udea9\udeab-\udebb]|\ud840[\udc00-\udfff]|\ud841[\udc00-\udfff]|\ud842[\udc00-\udfff]|\ud843[\udc00-\udfff]|\ud844[\udc00-\udfff]|\ud845[\udc00-\udfff]|\ud846[\udc00-\udfff]|\ud847[\udc00-\udfff]|\ud848[\udc00-\udfff]|\ud849[\udc00-\udfff]|\ud84a[\udc00-\udfff]|\ud84b[\udc00-\udfff]|\ud84c[\udc00-\udfff]|\ud84d[\udc00-\udfff]|\ud84e[\udc00-\udfff]|\ud84f[\udc00-\udfff]|\ud850[\udc00-\udfff]|\ud851[\udc00-\udfff]|\ud852[\udc00-\udfff]|\ud853[\udc00-\udfff]|\ud854[\udc00-\udfff]|\ud855[\udc00-\udfff]|\ud856[\udc00-\udfff]|\ud857[\udc00-\udfff]|\ud858[\udc00-\udfff]|\ud859[\udc00-\udfff]|\ud85a[\udc00-\udfff]|\ud85b[\udc00-\udfff]|\ud85c[\udc00-\udfff]|\ud85d[\udc00-\udfff]|\ud85e[\udc00-\udfff]|\ud85f[\udc00-\udfff]|\ud860[\udc00-\udfff]|\ud861[\udc00-\udfff]|\ud862[\udc00-\udfff]|\ud863[\udc00-\udfff]|\ud864[\udc00-\udfff]|\ud865[\udc00-\udfff]|\ud866[\udc00-\udfff]|\ud867[\udc00-\udfff]|\ud868[\udc00-\udfff]|\ud869[\udc00-\uded6\udf00-\udfff]|\ud86a[\udc00-\udfff]|\ud86b[\udc00-\udfff]|\ud86c[\udc00-\udfff]|\ud86d[\udc00-\udf34\udf40-\udfff]|\ud86e[\udc00-\udc1d]|\ud87e[\udc00-\ude1d]|\udb40[\udd00-\uddef]/;
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/bmpLetterAndMarks.js
var require_bmpLetterAndMarks = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _default = /A-Za-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0300-\u0374\u0376\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u0483-\u052f\u0531-\u0556\u0559\u0561-\u0587\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u05d0-\u05ea\u05f0-\u05f2\u0610-\u061a\u0620-\u065f\u066e-\u06d3\u06d5-\u06dc\u06df-\u06e8\u06ea-\u06ef\u06fa-\u06fc\u06ff\u0710-\u074a\u074d-\u07b1\u07ca-\u07f5\u07fa\u0800-\u082d\u0840-\u085b\u08a0-\u08b2\u08e4-\u0963\u0971-\u0983\u0985-\u098c\u098f\u0990\u0993-\u09a8\u09aa-\u09b0\u09b2\u09b6-\u09b9\u09bc-\u09c4\u09c7\u09c8\u09cb-\u09ce\u09d7\u09dc\u09dd\u09df-\u09e3\u09f0\u09f1\u0a01-\u0a03\u0a05-\u0a0a\u0a0f\u0a10\u0a13-\u0a28\u0a2a-\u0a30\u0a32\u0a33\u0a35\u0a36\u0a38\u0a39\u0a3c\u0a3e-\u0a42\u0a47\u0a48\u0a4b-\u0a4d\u0a51\u0a59-\u0a5c\u0a5e\u0a70-\u0a75\u0a81-\u0a83\u0a85-\u0a8d\u0a8f-\u0a91\u0a93-\u0aa8\u0aaa-\u0ab0\u0ab2\u0ab3\u0ab5-\u0ab9\u0abc-\u0ac5\u0ac7-\u0ac9\u0acb-\u0acd\u0ad0\u0ae0-\u0ae3\u0b01-\u0b03\u0b05-\u0b0c\u0b0f\u0b10\u0b13-\u0b28\u0b2a-\u0b30\u0b32\u0b33\u0b35-\u0b39\u0b3c-\u0b44\u0b47\u0b48\u0b4b-\u0b4d\u0b56\u0b57\u0b5c\u0b5d\u0b5f-\u0b63\u0b71\u0b82\u0b83\u0b85-\u0b8a\u0b8e-\u0b90\u0b92-\u0b95\u0b99\u0b9a\u0b9c\u0b9e\u0b9f\u0ba3\u0ba4\u0ba8-\u0baa\u0bae-\u0bb9\u0bbe-\u0bc2\u0bc6-\u0bc8\u0bca-\u0bcd\u0bd0\u0bd7\u0c00-\u0c03\u0c05-\u0c0c\u0c0e-\u0c10\u0c12-\u0c28\u0c2a-\u0c39\u0c3d-\u0c44\u0c46-\u0c48\u0c4a-\u0c4d\u0c55\u0c56\u0c58\u0c59\u0c60-\u0c63\u0c81-\u0c83\u0c85-\u0c8c\u0c8e-\u0c90\u0c92-\u0ca8\u0caa-\u0cb3\u0cb5-\u0cb9\u0cbc-\u0cc4\u0cc6-\u0cc8\u0cca-\u0ccd\u0cd5\u0cd6\u0cde\u0ce0-\u0ce3\u0cf1\u0cf2\u0d01-\u0d03\u0d05-\u0d0c\u0d0e-\u0d10\u0d12-\u0d3a\u0d3d-\u0d44\u0d46-\u0d48\u0d4a-\u0d4e\u0d57\u0d60-\u0d63\u0d7a-\u0d7f\u0d82\u0d83\u0d85-\u0d96\u0d9a-\u0db1\u0db3-\u0dbb\u0dbd\u0dc0-\u0dc6\u0dca\u0dcf-\u0dd4\u0dd6\u0dd8-\u0ddf\u0df2\u0df3\u0e01-\u0e3a\u0e40-\u0e4e\u0e81\u0e82\u0e84\u0e87\u0e88\u0e8a\u0e8d\u0e94-\u0e97\u0e99-\u0e9f\u0ea1-\u0ea3\u0ea5\u0ea7\u0eaa\u0eab\u0ead-\u0eb9\u0ebb-\u0ebd\u0ec0-\u0ec4\u0ec6\u0ec8-\u0ecd\u0edc-\u0edf\u0f00\u0f18\u0f19\u0f35\u0f37\u0f39\u0f3e-\u0f47\u0f49-\u0f6c\u0f71-\u0f84\u0f86-\u0f97\u0f99-\u0fbc\u0fc6\u1000-\u103f\u1050-\u108f\u109a-\u109d\u10a0-\u10c5\u10c7\u10cd\u10d0-\u10fa\u10fc-\u1248\u124a-\u124d\u1250-\u1256\u1258\u125a-\u125d\u1260-\u1288\u128a-\u128d\u1290-\u12b0\u12b2-\u12b5\u12b8-\u12be\u12c0\u12c2-\u12c5\u12c8-\u12d6\u12d8-\u1310\u1312-\u1315\u1318-\u135a\u135d-\u135f\u1380-\u138f\u13a0-\u13f4\u1401-\u166c\u166f-\u167f\u1681-\u169a\u16a0-\u16ea\u16f1-\u16f8\u1700-\u170c\u170e-\u1714\u1720-\u1734\u1740-\u1753\u1760-\u176c\u176e-\u1770\u1772\u1773\u1780-\u17d3\u17d7\u17dc\u17dd\u180b-\u180d\u1820-\u1877\u1880-\u18aa\u18b0-\u18f5\u1900-\u191e\u1920-\u192b\u1930-\u193b\u1950-\u196d\u1970-\u1974\u1980-\u19ab\u19b0-\u19c9\u1a00-\u1a1b\u1a20-\u1a5e\u1a60-\u1a7c\u1a7f\u1aa7\u1ab0-\u1abe\u1b00-\u1b4b\u1b6b-\u1b73\u1b80-\u1baf\u1bba-\u1bf3\u1c00-\u1c37\u1c4d-\u1c4f\u1c5a-\u1c7d\u1cd0-\u1cd2\u1cd4-\u1cf6\u1cf8\u1cf9\u1d00-\u1df5\u1dfc-\u1f15\u1f18-\u1f1d\u1f20-\u1f45\u1f48-\u1f4d\u1f50-\u1f57\u1f59\u1f5b\u1f5d\u1f5f-\u1f7d\u1f80-\u1fb4\u1fb6-\u1fbc\u1fbe\u1fc2-\u1fc4\u1fc6-\u1fcc\u1fd0-\u1fd3\u1fd6-\u1fdb\u1fe0-\u1fec\u1ff2-\u1ff4\u1ff6-\u1ffc\u2071\u207f\u2090-\u209c\u20d0-\u20f0\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u213c-\u213f\u2145-\u2149\u214e\u2183\u2184\u2c00-\u2c2e\u2c30-\u2c5e\u2c60-\u2ce4\u2ceb-\u2cf3\u2d00-\u2d25\u2d27\u2d2d\u2d30-\u2d67\u2d6f\u2d7f-\u2d96\u2da0-\u2da6\u2da8-\u2dae\u2db0-\u2db6\u2db8-\u2dbe\u2dc0-\u2dc6\u2dc8-\u2dce\u2dd0-\u2dd6\u2dd8-\u2dde\u2de0-\u2dff\u2e2f\u3005\u3006\u302a-\u302f\u3031-\u3035\u303b\u303c\u3041-\u3096\u3099\u309a\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312d\u3131-\u318e\u31a0-\u31ba\u31f0-\u31ff\u3400-\u4db5\u4e00-\u9fcc\ua000-\ua48c\ua4d0-\ua4fd\ua500-\ua60c\ua610-\ua61f\ua62a\ua62b\ua640-\ua672\ua674-\ua67d\ua67f-\ua69d\ua69f-\ua6e5\ua6f0\ua6f1\ua717-\ua71f\ua722-\ua788\ua78b-\ua78e\ua790-\ua7ad\ua7b0\ua7b1\ua7f7-\ua827\ua840-\ua873\ua880-\ua8c4\ua8e0-\ua8f7\ua8fb\ua90a-\ua92d\ua930-\ua953\ua960-\ua97c\ua980-\ua9c0\ua9cf\ua9e0-\ua9ef\ua9fa-\ua9fe\uaa00-\uaa36\uaa40-\uaa4d\uaa60-\uaa76\uaa7a-\uaac2\uaadb-\uaadd\uaae0-\uaaef\uaaf2-\uaaf6\uab01-\uab06\uab09-\uab0e\uab11-\uab16\uab20-\uab26\uab28-\uab2e\uab30-\uab5a\uab5c-\uab5f\uab64\uab65\uabc0-\uabea\uabec\uabed\uac00-\ud7a3\ud7b0-\ud7c6\ud7cb-\ud7fb\uf870-\uf87f\uf882\uf884-\uf89f\uf8b8\uf8c1-\uf8d6\uf900-\ufa6d\ufa70-\ufad9\ufb00-\ufb06\ufb13-\ufb17\ufb1d-\ufb28\ufb2a-\ufb36\ufb38-\ufb3c\ufb3e\ufb40\ufb41\ufb43\ufb44\ufb46-\ufbb1\ufbd3-\ufd3d\ufd50-\ufd8f\ufd92-\ufdc7\ufdf0-\ufdfb\ufe00-\ufe0f\ufe20-\ufe2d\ufe70-\ufe74\ufe76-\ufefc\uff21-\uff3a\uff41-\uff5a\uff66-\uffbe\uffc2-\uffc7\uffca-\uffcf\uffd2-\uffd7\uffda-\uffdc/;
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/nonBmpCodePairs.js
var require_nonBmpCodePairs = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _default = /[\uD800-\uDBFF][\uDC00-\uDFFF]/gm;
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/hashtagAlpha.js
var require_hashtagAlpha = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _astralLetterAndMarks = _interopRequireDefault(require_astralLetterAndMarks());
	var _bmpLetterAndMarks = _interopRequireDefault(require_bmpLetterAndMarks());
	var _nonBmpCodePairs = _interopRequireDefault(require_nonBmpCodePairs());
	var _default = (0, _interopRequireDefault(require_regexSupplant())["default"])(/(?:[#{bmpLetterAndMarks}]|(?=#{nonBmpCodePairs})(?:#{astralLetterAndMarks}))/, {
		bmpLetterAndMarks: _bmpLetterAndMarks["default"],
		nonBmpCodePairs: _nonBmpCodePairs["default"],
		astralLetterAndMarks: _astralLetterAndMarks["default"]
	});
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/astralNumerals.js
var require_astralNumerals = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _default = /\ud801[\udca0-\udca9]|\ud804[\udc66-\udc6f\udcf0-\udcf9\udd36-\udd3f\uddd0-\uddd9\udef0-\udef9]|\ud805[\udcd0-\udcd9\ude50-\ude59\udec0-\udec9]|\ud806[\udce0-\udce9]|\ud81a[\ude60-\ude69\udf50-\udf59]|\ud835[\udfce-\udfff]/;
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/bmpNumerals.js
var require_bmpNumerals = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _default = /0-9\u0660-\u0669\u06f0-\u06f9\u07c0-\u07c9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-\u0aef\u0b66-\u0b6f\u0be6-\u0bef\u0c66-\u0c6f\u0ce6-\u0cef\u0d66-\u0d6f\u0de6-\u0def\u0e50-\u0e59\u0ed0-\u0ed9\u0f20-\u0f29\u1040-\u1049\u1090-\u1099\u17e0-\u17e9\u1810-\u1819\u1946-\u194f\u19d0-\u19d9\u1a80-\u1a89\u1a90-\u1a99\u1b50-\u1b59\u1bb0-\u1bb9\u1c40-\u1c49\u1c50-\u1c59\ua620-\ua629\ua8d0-\ua8d9\ua900-\ua909\ua9d0-\ua9d9\ua9f0-\ua9f9\uaa50-\uaa59\uabf0-\uabf9\uff10-\uff19/;
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/hashtagSpecialChars.js
var require_hashtagSpecialChars = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _default = /_\u200c\u200d\ua67e\u05be\u05f3\u05f4\uff5e\u301c\u309b\u309c\u30a0\u30fb\u3003\u0f0b\u0f0c\xb7/;
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/hashtagAlphaNumeric.js
var require_hashtagAlphaNumeric = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _astralLetterAndMarks = _interopRequireDefault(require_astralLetterAndMarks());
	var _astralNumerals = _interopRequireDefault(require_astralNumerals());
	var _bmpLetterAndMarks = _interopRequireDefault(require_bmpLetterAndMarks());
	var _bmpNumerals = _interopRequireDefault(require_bmpNumerals());
	var _hashtagSpecialChars = _interopRequireDefault(require_hashtagSpecialChars());
	var _nonBmpCodePairs = _interopRequireDefault(require_nonBmpCodePairs());
	var _default = (0, _interopRequireDefault(require_regexSupplant())["default"])(/(?:[#{bmpLetterAndMarks}#{bmpNumerals}#{hashtagSpecialChars}]|(?=#{nonBmpCodePairs})(?:#{astralLetterAndMarks}|#{astralNumerals}))/, {
		bmpLetterAndMarks: _bmpLetterAndMarks["default"],
		bmpNumerals: _bmpNumerals["default"],
		hashtagSpecialChars: _hashtagSpecialChars["default"],
		nonBmpCodePairs: _nonBmpCodePairs["default"],
		astralLetterAndMarks: _astralLetterAndMarks["default"],
		astralNumerals: _astralNumerals["default"]
	});
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/codePoint.js
var require_codePoint = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _default = /(?:[^\uD800-\uDFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF])/;
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/hashtagBoundary.js
var require_hashtagBoundary = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _codePoint = _interopRequireDefault(require_codePoint());
	var _hashtagAlphaNumeric = _interopRequireDefault(require_hashtagAlphaNumeric());
	var _default = (0, _interopRequireDefault(require_regexSupplant())["default"])(/(?:^|\uFE0E|\uFE0F|$|(?!#{hashtagAlphaNumeric}|&)#{codePoint})/, {
		codePoint: _codePoint["default"],
		hashtagAlphaNumeric: _hashtagAlphaNumeric["default"]
	});
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/validHashtag.js
var require_validHashtag = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _hashSigns = _interopRequireDefault(require_hashSigns());
	var _hashtagAlpha = _interopRequireDefault(require_hashtagAlpha());
	var _hashtagAlphaNumeric = _interopRequireDefault(require_hashtagAlphaNumeric());
	var _hashtagBoundary = _interopRequireDefault(require_hashtagBoundary());
	var _default = (0, _interopRequireDefault(require_regexSupplant())["default"])(/(#{hashtagBoundary})(#{hashSigns})(?!\uFE0F|\u20E3)(#{hashtagAlphaNumeric}*#{hashtagAlpha}#{hashtagAlphaNumeric}*)/gi, {
		hashtagBoundary: _hashtagBoundary["default"],
		hashSigns: _hashSigns["default"],
		hashtagAlphaNumeric: _hashtagAlphaNumeric["default"],
		hashtagAlpha: _hashtagAlpha["default"]
	});
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/extractHashtagsWithIndices.js
var require_extractHashtagsWithIndices = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	require__no_polyfill();
	require__no_polyfill();
	var _endHashtagMatch = _interopRequireDefault(require_endHashtagMatch());
	var _extractUrlsWithIndices = _interopRequireDefault(require_extractUrlsWithIndices());
	var _hashSigns = _interopRequireDefault(require_hashSigns());
	var _removeOverlappingEntities = _interopRequireDefault(require_removeOverlappingEntities());
	var _validHashtag = _interopRequireDefault(require_validHashtag());
	var _default = function extractHashtagsWithIndices(text, options) {
		if (!options) options = { checkUrlOverlap: true };
		if (!text || !text.match(_hashSigns["default"])) return [];
		var tags = [];
		text.replace(_validHashtag["default"], function(match, before, hash, hashText, offset, chunk) {
			if (chunk.slice(offset + match.length).match(_endHashtagMatch["default"])) return;
			var startPosition = offset + before.length;
			var endPosition = startPosition + hashText.length + 1;
			tags.push({
				hashtag: hashText,
				indices: [startPosition, endPosition]
			});
		});
		if (options.checkUrlOverlap) {
			var urls = (0, _extractUrlsWithIndices["default"])(text);
			if (urls.length > 0) {
				var entities = tags.concat(urls);
				(0, _removeOverlappingEntities["default"])(entities);
				tags = [];
				for (var i = 0; i < entities.length; i++) if (entities[i].hashtag) tags.push(entities[i]);
			}
		}
		return tags;
	};
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/atSigns.js
var require_atSigns = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _default = /[@＠]/;
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/endMentionMatch.js
var require_endMentionMatch = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _atSigns = _interopRequireDefault(require_atSigns());
	var _latinAccentChars = _interopRequireDefault(require_latinAccentChars());
	var _default = (0, _interopRequireDefault(require_regexSupplant())["default"])(/^(?:#{atSigns}|[#{latinAccentChars}]|:\/\/)/, {
		atSigns: _atSigns["default"],
		latinAccentChars: _latinAccentChars["default"]
	});
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/validMentionPrecedingChars.js
var require_validMentionPrecedingChars = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _default = /(?:^|[^a-zA-Z0-9_!#$%&*@＠]|(?:^|[^a-zA-Z0-9_+~.-])(?:rt|RT|rT|Rt):?)/;
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/validMentionOrList.js
var require_validMentionOrList = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _atSigns = _interopRequireDefault(require_atSigns());
	var _regexSupplant = _interopRequireDefault(require_regexSupplant());
	var _validMentionPrecedingChars = _interopRequireDefault(require_validMentionPrecedingChars());
	var _default = (0, _regexSupplant["default"])("(#{validMentionPrecedingChars})(#{atSigns})([a-zA-Z0-9_]{1,20})(/[a-zA-Z][a-zA-Z0-9_-]{0,24})?", {
		validMentionPrecedingChars: _validMentionPrecedingChars["default"],
		atSigns: _atSigns["default"]
	}, "g");
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/extractMentionsOrListsWithIndices.js
var require_extractMentionsOrListsWithIndices = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = _default;
	require__no_polyfill();
	require__no_polyfill();
	var _atSigns = _interopRequireDefault(require_atSigns());
	var _endMentionMatch = _interopRequireDefault(require_endMentionMatch());
	var _validMentionOrList = _interopRequireDefault(require_validMentionOrList());
	function _default(text) {
		if (!text || !text.match(_atSigns["default"])) return [];
		var possibleNames = [];
		text.replace(_validMentionOrList["default"], function(match, before, atSign, screenName, slashListname, offset, chunk) {
			if (!chunk.slice(offset + match.length).match(_endMentionMatch["default"])) {
				slashListname = slashListname || "";
				var startPosition = offset + before.length;
				var endPosition = startPosition + screenName.length + slashListname.length + 1;
				possibleNames.push({
					screenName,
					listSlug: slashListname,
					indices: [startPosition, endPosition]
				});
			}
		});
		return possibleNames;
	}
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/extractEntitiesWithIndices.js
var require_extractEntitiesWithIndices = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = _default;
	var _extractCashtagsWithIndices = _interopRequireDefault(require_extractCashtagsWithIndices());
	var _extractHashtagsWithIndices = _interopRequireDefault(require_extractHashtagsWithIndices());
	var _extractMentionsOrListsWithIndices = _interopRequireDefault(require_extractMentionsOrListsWithIndices());
	var _extractUrlsWithIndices = _interopRequireDefault(require_extractUrlsWithIndices());
	var _removeOverlappingEntities = _interopRequireDefault(require_removeOverlappingEntities());
	function _default(text, options) {
		var entities = (0, _extractUrlsWithIndices["default"])(text, options).concat((0, _extractMentionsOrListsWithIndices["default"])(text)).concat((0, _extractHashtagsWithIndices["default"])(text, { checkUrlOverlap: false })).concat((0, _extractCashtagsWithIndices["default"])(text));
		if (entities.length == 0) return [];
		(0, _removeOverlappingEntities["default"])(entities);
		return entities;
	}
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/lib/clone.js
var require_clone = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = _default;
	function _default(o) {
		var r = {};
		for (var k in o) if (o.hasOwnProperty(k)) r[k] = o[k];
		return r;
	}
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/extractHtmlAttrsFromOptions.js
var require_extractHtmlAttrsFromOptions = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = _default;
	var BOOLEAN_ATTRIBUTES = {
		disabled: true,
		readonly: true,
		multiple: true,
		checked: true
	};
	var OPTIONS_NOT_ATTRIBUTES = {
		urlClass: true,
		listClass: true,
		usernameClass: true,
		hashtagClass: true,
		cashtagClass: true,
		usernameUrlBase: true,
		listUrlBase: true,
		hashtagUrlBase: true,
		cashtagUrlBase: true,
		usernameUrlBlock: true,
		listUrlBlock: true,
		hashtagUrlBlock: true,
		linkUrlBlock: true,
		usernameIncludeSymbol: true,
		suppressLists: true,
		suppressNoFollow: true,
		targetBlank: true,
		suppressDataScreenName: true,
		urlEntities: true,
		symbolTag: true,
		textWithSymbolTag: true,
		urlTarget: true,
		invisibleTagAttrs: true,
		linkAttributeBlock: true,
		linkTextBlock: true,
		htmlEscapeNonEntities: true
	};
	function _default(options) {
		var htmlAttrs = {};
		for (var k in options) {
			var v = options[k];
			if (OPTIONS_NOT_ATTRIBUTES[k]) continue;
			if (BOOLEAN_ATTRIBUTES[k]) v = v ? k : null;
			if (v == null) continue;
			htmlAttrs[k] = v;
		}
		return htmlAttrs;
	}
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/htmlEscape.js
var require_htmlEscape = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = _default;
	require__no_polyfill();
	var HTML_ENTITIES = {
		"&": "&amp;",
		">": "&gt;",
		"<": "&lt;",
		"\"": "&quot;",
		"'": "&#39;"
	};
	function _default(text) {
		return text && text.replace(/[&"'><]/g, function(character) {
			return HTML_ENTITIES[character];
		});
	}
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/tagAttrs.js
var require_tagAttrs = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = _default;
	require__no_polyfill();
	require__no_polyfill();
	require__no_polyfill();
	var _htmlEscape = _interopRequireDefault(require_htmlEscape());
	var BOOLEAN_ATTRIBUTES = {
		disabled: true,
		readonly: true,
		multiple: true,
		checked: true
	};
	function _default(attributes) {
		var htmlAttrs = "";
		for (var k in attributes) {
			var v = attributes[k];
			if (BOOLEAN_ATTRIBUTES[k]) v = v ? k : null;
			if (v == null) continue;
			htmlAttrs += " ".concat((0, _htmlEscape["default"])(k), "=\"").concat((0, _htmlEscape["default"])(v.toString()), "\"");
		}
		return htmlAttrs;
	}
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/linkToText.js
var require_linkToText = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = _default;
	var _stringSupplant = _interopRequireDefault(require_stringSupplant());
	var _tagAttrs = _interopRequireDefault(require_tagAttrs());
	function _default(entity, text, attributes, options) {
		if (!options.suppressNoFollow) attributes.rel = "nofollow";
		if (options.linkAttributeBlock) options.linkAttributeBlock(entity, attributes);
		if (options.linkTextBlock) text = options.linkTextBlock(entity, text);
		var d = {
			text,
			attr: (0, _tagAttrs["default"])(attributes)
		};
		return (0, _stringSupplant["default"])("<a#{attr}>#{text}</a>", d);
	}
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/linkToTextWithSymbol.js
var require_linkToTextWithSymbol = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = _default;
	require__no_polyfill();
	var _atSigns = _interopRequireDefault(require_atSigns());
	var _htmlEscape = _interopRequireDefault(require_htmlEscape());
	var _linkToText = _interopRequireDefault(require_linkToText());
	function _default(entity, symbol, text, attributes, options) {
		var taggedSymbol = options.symbolTag ? "<".concat(options.symbolTag, ">").concat(symbol, "</").concat(options.symbolTag, ">") : symbol;
		text = (0, _htmlEscape["default"])(text);
		var taggedText = options.textWithSymbolTag ? "<".concat(options.textWithSymbolTag, ">").concat(text, "</").concat(options.textWithSymbolTag, ">") : text;
		if (options.usernameIncludeSymbol || !symbol.match(_atSigns["default"])) return (0, _linkToText["default"])(entity, taggedSymbol + taggedText, attributes, options);
		else return taggedSymbol + (0, _linkToText["default"])(entity, taggedText, attributes, options);
	}
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/linkToCashtag.js
var require_linkToCashtag = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = _default;
	var _clone = _interopRequireDefault(require_clone());
	var _htmlEscape = _interopRequireDefault(require_htmlEscape());
	var _linkToTextWithSymbol = _interopRequireDefault(require_linkToTextWithSymbol());
	function _default(entity, text, options) {
		var cashtag = (0, _htmlEscape["default"])(entity.cashtag);
		var attrs = (0, _clone["default"])(options.htmlAttrs || {});
		attrs.href = options.cashtagUrlBase + cashtag;
		attrs.title = "$".concat(cashtag);
		attrs["class"] = options.cashtagClass;
		if (options.targetBlank) attrs.target = "_blank";
		return (0, _linkToTextWithSymbol["default"])(entity, "$", cashtag, attrs, options);
	}
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/rtlChars.js
var require_rtlChars = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _default = /[\u0600-\u06FF]|[\u0750-\u077F]|[\u0590-\u05FF]|[\uFE70-\uFEFF]/gm;
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/linkToHashtag.js
var require_linkToHashtag = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = _default;
	require__no_polyfill();
	var _clone = _interopRequireDefault(require_clone());
	var _htmlEscape = _interopRequireDefault(require_htmlEscape());
	var _rtlChars = _interopRequireDefault(require_rtlChars());
	var _linkToTextWithSymbol = _interopRequireDefault(require_linkToTextWithSymbol());
	function _default(entity, text, options) {
		var hash = text.substring(entity.indices[0], entity.indices[0] + 1);
		var hashtag = (0, _htmlEscape["default"])(entity.hashtag);
		var attrs = (0, _clone["default"])(options.htmlAttrs || {});
		attrs.href = options.hashtagUrlBase + hashtag;
		attrs.title = "#".concat(hashtag);
		attrs["class"] = options.hashtagClass;
		if (hashtag.charAt(0).match(_rtlChars["default"])) attrs["class"] += " rtl";
		if (options.targetBlank) attrs.target = "_blank";
		return (0, _linkToTextWithSymbol["default"])(entity, hash, hashtag, attrs, options);
	}
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/linkTextWithEntity.js
var require_linkTextWithEntity = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = _default;
	require__no_polyfill();
	require__no_polyfill();
	require__no_polyfill();
	var _htmlEscape = _interopRequireDefault(require_htmlEscape());
	var _stringSupplant = _interopRequireDefault(require_stringSupplant());
	function _default(entity, options) {
		var displayUrl = entity.display_url;
		var expandedUrl = entity.expanded_url;
		var displayUrlSansEllipses = displayUrl.replace(/…/g, "");
		if (expandedUrl.indexOf(displayUrlSansEllipses) != -1) {
			var displayUrlIndex = expandedUrl.indexOf(displayUrlSansEllipses);
			var v = {
				displayUrlSansEllipses,
				beforeDisplayUrl: expandedUrl.substr(0, displayUrlIndex),
				afterDisplayUrl: expandedUrl.substr(displayUrlIndex + displayUrlSansEllipses.length),
				precedingEllipsis: displayUrl.match(/^…/) ? "…" : "",
				followingEllipsis: displayUrl.match(/…$/) ? "…" : ""
			};
			for (var k in v) if (v.hasOwnProperty(k)) v[k] = (0, _htmlEscape["default"])(v[k]);
			v["invisible"] = options.invisibleTagAttrs;
			return (0, _stringSupplant["default"])("<span class='tco-ellipsis'>#{precedingEllipsis}<span #{invisible}>&nbsp;</span></span><span #{invisible}>#{beforeDisplayUrl}</span><span class='js-display-url'>#{displayUrlSansEllipses}</span><span #{invisible}>#{afterDisplayUrl}</span><span class='tco-ellipsis'><span #{invisible}>&nbsp;</span>#{followingEllipsis}</span>", v);
		}
		return displayUrl;
	}
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/urlHasProtocol.js
var require_urlHasProtocol = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _default = /^https?:\/\//i;
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/linkToUrl.js
var require_linkToUrl = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = _default;
	require__no_polyfill();
	var _clone = _interopRequireDefault(require_clone());
	var _htmlEscape = _interopRequireDefault(require_htmlEscape());
	var _linkToText = _interopRequireDefault(require_linkToText());
	var _linkTextWithEntity = _interopRequireDefault(require_linkTextWithEntity());
	var _urlHasProtocol = _interopRequireDefault(require_urlHasProtocol());
	function _default(entity, text, options) {
		var url = entity.url;
		var displayUrl = url;
		var linkText = (0, _htmlEscape["default"])(displayUrl);
		var urlEntity = options.urlEntities && options.urlEntities[url] || entity;
		if (urlEntity.display_url) linkText = (0, _linkTextWithEntity["default"])(urlEntity, options);
		var attrs = (0, _clone["default"])(options.htmlAttrs || {});
		if (!url.match(_urlHasProtocol["default"])) url = "http://".concat(url);
		attrs.href = url;
		if (options.targetBlank) attrs.target = "_blank";
		if (options.urlClass) attrs["class"] = options.urlClass;
		if (options.urlTarget) attrs.target = options.urlTarget;
		if (!options.title && urlEntity.display_url) attrs.title = urlEntity.expanded_url;
		return (0, _linkToText["default"])(entity, linkText, attrs, options);
	}
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/linkToMentionAndList.js
var require_linkToMentionAndList = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = _default;
	var _clone = _interopRequireDefault(require_clone());
	var _htmlEscape = _interopRequireDefault(require_htmlEscape());
	var _linkToTextWithSymbol = _interopRequireDefault(require_linkToTextWithSymbol());
	function _default(entity, text, options) {
		var at = text.substring(entity.indices[0], entity.indices[0] + 1);
		var user = (0, _htmlEscape["default"])(entity.screenName);
		var slashListname = (0, _htmlEscape["default"])(entity.listSlug);
		var isList = entity.listSlug && !options.suppressLists;
		var attrs = (0, _clone["default"])(options.htmlAttrs || {});
		attrs["class"] = isList ? options.listClass : options.usernameClass;
		attrs.href = isList ? options.listUrlBase + user + slashListname : options.usernameUrlBase + user;
		if (!isList && !options.suppressDataScreenName) attrs["data-screen-name"] = user;
		if (options.targetBlank) attrs.target = "_blank";
		return (0, _linkToTextWithSymbol["default"])(entity, at, isList ? user + slashListname : user, attrs, options);
	}
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/autoLinkEntities.js
var require_autoLinkEntities = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = _default;
	require__no_polyfill();
	var _clone = _interopRequireDefault(require_clone());
	var _extractHtmlAttrsFromOptions = _interopRequireDefault(require_extractHtmlAttrsFromOptions());
	var _htmlEscape = _interopRequireDefault(require_htmlEscape());
	var _linkToCashtag = _interopRequireDefault(require_linkToCashtag());
	var _linkToHashtag = _interopRequireDefault(require_linkToHashtag());
	var _linkToUrl = _interopRequireDefault(require_linkToUrl());
	var _linkToMentionAndList = _interopRequireDefault(require_linkToMentionAndList());
	var DEFAULT_LIST_CLASS = "tweet-url list-slug";
	var DEFAULT_USERNAME_CLASS = "tweet-url username";
	var DEFAULT_HASHTAG_CLASS = "tweet-url hashtag";
	var DEFAULT_CASHTAG_CLASS = "tweet-url cashtag";
	function _default(text, entities, options) {
		var options = (0, _clone["default"])(options || {});
		options.hashtagClass = options.hashtagClass || DEFAULT_HASHTAG_CLASS;
		options.hashtagUrlBase = options.hashtagUrlBase || "https://twitter.com/search?q=%23";
		options.cashtagClass = options.cashtagClass || DEFAULT_CASHTAG_CLASS;
		options.cashtagUrlBase = options.cashtagUrlBase || "https://twitter.com/search?q=%24";
		options.listClass = options.listClass || DEFAULT_LIST_CLASS;
		options.usernameClass = options.usernameClass || DEFAULT_USERNAME_CLASS;
		options.usernameUrlBase = options.usernameUrlBase || "https://twitter.com/";
		options.listUrlBase = options.listUrlBase || "https://twitter.com/";
		options.htmlAttrs = (0, _extractHtmlAttrsFromOptions["default"])(options);
		options.invisibleTagAttrs = options.invisibleTagAttrs || "style='position:absolute;left:-9999px;'";
		var urlEntities, i, len;
		if (options.urlEntities) {
			urlEntities = {};
			for (i = 0, len = options.urlEntities.length; i < len; i++) urlEntities[options.urlEntities[i].url] = options.urlEntities[i];
			options.urlEntities = urlEntities;
		}
		var result = "";
		var beginIndex = 0;
		entities.sort(function(a, b) {
			return a.indices[0] - b.indices[0];
		});
		var nonEntity = options.htmlEscapeNonEntities ? _htmlEscape["default"] : function(text) {
			return text;
		};
		for (var i = 0; i < entities.length; i++) {
			var entity = entities[i];
			result += nonEntity(text.substring(beginIndex, entity.indices[0]));
			if (entity.url) result += (0, _linkToUrl["default"])(entity, text, options);
			else if (entity.hashtag) result += (0, _linkToHashtag["default"])(entity, text, options);
			else if (entity.screenName) result += (0, _linkToMentionAndList["default"])(entity, text, options);
			else if (entity.cashtag) result += (0, _linkToCashtag["default"])(entity, text, options);
			beginIndex = entity.indices[1];
		}
		result += nonEntity(text.substring(beginIndex, text.length));
		return result;
	}
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/autoLink.js
var require_autoLink = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = _default;
	var _extractEntitiesWithIndices = _interopRequireDefault(require_extractEntitiesWithIndices());
	var _autoLinkEntities = _interopRequireDefault(require_autoLinkEntities());
	function _default(text, options) {
		var entities = (0, _extractEntitiesWithIndices["default"])(text, { extractUrlsWithoutProtocol: false });
		return (0, _autoLinkEntities["default"])(text, entities, options);
	}
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/autoLinkCashtags.js
var require_autoLinkCashtags = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = _default;
	var _autoLinkEntities = _interopRequireDefault(require_autoLinkEntities());
	var _extractCashtagsWithIndices = _interopRequireDefault(require_extractCashtagsWithIndices());
	function _default(text, options) {
		var entities = (0, _extractCashtagsWithIndices["default"])(text);
		return (0, _autoLinkEntities["default"])(text, entities, options);
	}
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/autoLinkHashtags.js
var require_autoLinkHashtags = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = _default;
	var _extractHashtagsWithIndices = _interopRequireDefault(require_extractHashtagsWithIndices());
	var _autoLinkEntities = _interopRequireDefault(require_autoLinkEntities());
	function _default(text, options) {
		var entities = (0, _extractHashtagsWithIndices["default"])(text);
		return (0, _autoLinkEntities["default"])(text, entities, options);
	}
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/autoLinkUrlsCustom.js
var require_autoLinkUrlsCustom = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = _default;
	var _autoLinkEntities = _interopRequireDefault(require_autoLinkEntities());
	var _extractUrlsWithIndices = _interopRequireDefault(require_extractUrlsWithIndices());
	function _default(text, options) {
		var entities = (0, _extractUrlsWithIndices["default"])(text, { extractUrlsWithoutProtocol: false });
		return (0, _autoLinkEntities["default"])(text, entities, options);
	}
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/autoLinkUsernamesOrLists.js
var require_autoLinkUsernamesOrLists = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = _default;
	var _extractMentionsOrListsWithIndices = _interopRequireDefault(require_extractMentionsOrListsWithIndices());
	var _autoLinkEntities = _interopRequireDefault(require_autoLinkEntities());
	function _default(text, options) {
		var entities = (0, _extractMentionsOrListsWithIndices["default"])(text);
		return (0, _autoLinkEntities["default"])(text, entities, options);
	}
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/lib/convertUnicodeIndices.js
var require_convertUnicodeIndices$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	require__no_polyfill();
	var _default = function convertUnicodeIndices(text, entities, indicesInUTF16) {
		if (entities.length === 0) return;
		var charIndex = 0;
		var codePointIndex = 0;
		entities.sort(function(a, b) {
			return a.indices[0] - b.indices[0];
		});
		var entityIndex = 0;
		var entity = entities[0];
		while (charIndex < text.length) {
			if (entity.indices[0] === (indicesInUTF16 ? charIndex : codePointIndex)) {
				var len = entity.indices[1] - entity.indices[0];
				entity.indices[0] = indicesInUTF16 ? codePointIndex : charIndex;
				entity.indices[1] = entity.indices[0] + len;
				entityIndex++;
				if (entityIndex === entities.length) break;
				entity = entities[entityIndex];
			}
			var c = text.charCodeAt(charIndex);
			if (c >= 55296 && c <= 56319 && charIndex < text.length - 1) {
				c = text.charCodeAt(charIndex + 1);
				if (c >= 56320 && c <= 57343) charIndex++;
			}
			codePointIndex++;
			charIndex++;
		}
	};
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/modifyIndicesFromUnicodeToUTF16.js
var require_modifyIndicesFromUnicodeToUTF16 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = _default;
	var _convertUnicodeIndices = _interopRequireDefault(require_convertUnicodeIndices$1());
	function _default(text, entities) {
		(0, _convertUnicodeIndices["default"])(text, entities, false);
	}
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/autoLinkWithJSON.js
var require_autoLinkWithJSON = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = _default;
	var _autoLinkEntities = _interopRequireDefault(require_autoLinkEntities());
	var _modifyIndicesFromUnicodeToUTF = _interopRequireDefault(require_modifyIndicesFromUnicodeToUTF16());
	function _default(text, json, options) {
		if (json.user_mentions) for (var i = 0; i < json.user_mentions.length; i++) json.user_mentions[i].screenName = json.user_mentions[i].screen_name;
		if (json.hashtags) for (var i = 0; i < json.hashtags.length; i++) json.hashtags[i].hashtag = json.hashtags[i].text;
		if (json.symbols) for (var i = 0; i < json.symbols.length; i++) json.symbols[i].cashtag = json.symbols[i].text;
		var entities = [];
		for (var key in json) entities = entities.concat(json[key]);
		(0, _modifyIndicesFromUnicodeToUTF["default"])(text, entities);
		return (0, _autoLinkEntities["default"])(text, entities, options);
	}
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/configs.js
var require_configs = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _default = {
		version1: {
			version: 1,
			maxWeightedTweetLength: 140,
			scale: 1,
			defaultWeight: 1,
			transformedURLLength: 23,
			ranges: []
		},
		version2: {
			version: 2,
			maxWeightedTweetLength: 280,
			scale: 100,
			defaultWeight: 200,
			transformedURLLength: 23,
			ranges: [
				{
					start: 0,
					end: 4351,
					weight: 100
				},
				{
					start: 8192,
					end: 8205,
					weight: 100
				},
				{
					start: 8208,
					end: 8223,
					weight: 100
				},
				{
					start: 8242,
					end: 8247,
					weight: 100
				}
			]
		},
		version3: {
			version: 3,
			maxWeightedTweetLength: 280,
			scale: 100,
			defaultWeight: 200,
			emojiParsingEnabled: true,
			transformedURLLength: 23,
			ranges: [
				{
					start: 0,
					end: 4351,
					weight: 100
				},
				{
					start: 8192,
					end: 8205,
					weight: 100
				},
				{
					start: 8208,
					end: 8223,
					weight: 100
				},
				{
					start: 8242,
					end: 8247,
					weight: 100
				}
			]
		},
		defaults: {
			version: 3,
			maxWeightedTweetLength: 280,
			scale: 100,
			defaultWeight: 200,
			emojiParsingEnabled: true,
			transformedURLLength: 23,
			ranges: [
				{
					start: 0,
					end: 4351,
					weight: 100
				},
				{
					start: 8192,
					end: 8205,
					weight: 100
				},
				{
					start: 8208,
					end: 8223,
					weight: 100
				},
				{
					start: 8242,
					end: 8247,
					weight: 100
				}
			]
		}
	};
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/convertUnicodeIndices.js
var require_convertUnicodeIndices = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = _default;
	require__no_polyfill();
	function _default(text, entities, indicesInUTF16) {
		if (entities.length == 0) return;
		var charIndex = 0;
		var codePointIndex = 0;
		entities.sort(function(a, b) {
			return a.indices[0] - b.indices[0];
		});
		var entityIndex = 0;
		var entity = entities[0];
		while (charIndex < text.length) {
			if (entity.indices[0] == (indicesInUTF16 ? charIndex : codePointIndex)) {
				var len = entity.indices[1] - entity.indices[0];
				entity.indices[0] = indicesInUTF16 ? codePointIndex : charIndex;
				entity.indices[1] = entity.indices[0] + len;
				entityIndex++;
				if (entityIndex == entities.length) break;
				entity = entities[entityIndex];
			}
			var c = text.charCodeAt(charIndex);
			if (c >= 55296 && c <= 56319 && charIndex < text.length - 1) {
				c = text.charCodeAt(charIndex + 1);
				if (c >= 56320 && c <= 57343) charIndex++;
			}
			codePointIndex++;
			charIndex++;
		}
	}
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/extractCashtags.js
var require_extractCashtags = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = _default;
	var _extractCashtagsWithIndices = _interopRequireDefault(require_extractCashtagsWithIndices());
	function _default(text) {
		var cashtagsOnly = [], cashtagsWithIndices = (0, _extractCashtagsWithIndices["default"])(text);
		for (var i = 0; i < cashtagsWithIndices.length; i++) cashtagsOnly.push(cashtagsWithIndices[i].cashtag);
		return cashtagsOnly;
	}
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/extractHashtags.js
var require_extractHashtags = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = _default;
	var _extractHashtagsWithIndices = _interopRequireDefault(require_extractHashtagsWithIndices());
	function _default(text) {
		var hashtagsOnly = [];
		var hashtagsWithIndices = (0, _extractHashtagsWithIndices["default"])(text);
		for (var i = 0; i < hashtagsWithIndices.length; i++) hashtagsOnly.push(hashtagsWithIndices[i].hashtag);
		return hashtagsOnly;
	}
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/extractMentionsWithIndices.js
var require_extractMentionsWithIndices = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = _default;
	var _extractMentionsOrListsWithIndices = _interopRequireDefault(require_extractMentionsOrListsWithIndices());
	function _default(text) {
		var mentions = [];
		var mentionOrList;
		var mentionsOrLists = (0, _extractMentionsOrListsWithIndices["default"])(text);
		for (var i = 0; i < mentionsOrLists.length; i++) {
			mentionOrList = mentionsOrLists[i];
			if (mentionOrList.listSlug === "") mentions.push({
				screenName: mentionOrList.screenName,
				indices: mentionOrList.indices
			});
		}
		return mentions;
	}
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/extractMentions.js
var require_extractMentions = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = _default;
	var _extractMentionsWithIndices = _interopRequireDefault(require_extractMentionsWithIndices());
	function _default(text) {
		var screenNamesOnly = [], screenNamesWithIndices = (0, _extractMentionsWithIndices["default"])(text);
		for (var i = 0; i < screenNamesWithIndices.length; i++) {
			var screenName = screenNamesWithIndices[i].screenName;
			screenNamesOnly.push(screenName);
		}
		return screenNamesOnly;
	}
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/validReply.js
var require_validReply = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _atSigns = _interopRequireDefault(require_atSigns());
	var _regexSupplant = _interopRequireDefault(require_regexSupplant());
	var _spaces = _interopRequireDefault(require_spaces());
	var _default = (0, _regexSupplant["default"])(/^(?:#{spaces})*#{atSigns}([a-zA-Z0-9_]{1,20})/, {
		atSigns: _atSigns["default"],
		spaces: _spaces["default"]
	});
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/extractReplies.js
var require_extractReplies = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = _default;
	require__no_polyfill();
	require__no_polyfill();
	var _endMentionMatch = _interopRequireDefault(require_endMentionMatch());
	var _validReply = _interopRequireDefault(require_validReply());
	function _default(text) {
		if (!text) return null;
		var possibleScreenName = text.match(_validReply["default"]);
		if (!possibleScreenName || RegExp.rightContext.match(_endMentionMatch["default"])) return null;
		return possibleScreenName[1];
	}
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/extractUrls.js
var require_extractUrls = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = _default;
	var _extractUrlsWithIndices = _interopRequireDefault(require_extractUrlsWithIndices());
	function _default(text, options) {
		var urlsOnly = [];
		var urlsWithIndices = (0, _extractUrlsWithIndices["default"])(text, options);
		for (var i = 0; i < urlsWithIndices.length; i++) urlsOnly.push(urlsWithIndices[i].url);
		return urlsOnly;
	}
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/lib/getCharacterWeight.js
var require_getCharacterWeight = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	require__no_polyfill();
	var _default = function getCharacterWeight(ch, options) {
		var defaultWeight = options.defaultWeight, ranges = options.ranges;
		var weight = defaultWeight;
		var chCodePoint = ch.charCodeAt(0);
		if (Array.isArray(ranges)) for (var i = 0, length = ranges.length; i < length; i++) {
			var currRange = ranges[i];
			if (chCodePoint >= currRange.start && chCodePoint <= currRange.end) {
				weight = currRange.weight;
				break;
			}
		}
		return weight;
	};
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/modifyIndicesFromUTF16ToUnicode.js
var require_modifyIndicesFromUTF16ToUnicode = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = _default;
	var _convertUnicodeIndices = _interopRequireDefault(require_convertUnicodeIndices$1());
	function _default(text, entities) {
		(0, _convertUnicodeIndices["default"])(text, entities, true);
	}
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/invalidChars.js
var require_invalidChars = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _invalidCharsGroup = _interopRequireDefault(require_invalidCharsGroup());
	var _default = (0, _interopRequireDefault(require_regexSupplant())["default"])(/[#{invalidCharsGroup}]/, { invalidCharsGroup: _invalidCharsGroup["default"] });
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/hasInvalidCharacters.js
var require_hasInvalidCharacters = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = _default;
	var _invalidChars = _interopRequireDefault(require_invalidChars());
	function _default(text) {
		return _invalidChars["default"].test(text);
	}
	module.exports = exports.default;
}));

// node_modules/twemoji-parser/dist/lib/regex.js
var require_regex = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = /(?:\ud83d[\udc68\udc69])(?:\ud83c[\udffb-\udfff])?\u200d(?:\u2695\ufe0f|\u2696\ufe0f|\u2708\ufe0f|\ud83c[\udf3e\udf73\udf93\udfa4\udfa8\udfeb\udfed]|\ud83d[\udcbb\udcbc\udd27\udd2c\ude80\ude92]|\ud83e[\uddb0-\uddb3])|(?:\ud83c[\udfcb\udfcc]|\ud83d[\udd74\udd75]|\u26f9)((?:\ud83c[\udffb-\udfff]|\ufe0f)\u200d[\u2640\u2642]\ufe0f)|(?:\ud83c[\udfc3\udfc4\udfca]|\ud83d[\udc6e\udc71\udc73\udc77\udc81\udc82\udc86\udc87\ude45-\ude47\ude4b\ude4d\ude4e\udea3\udeb4-\udeb6]|\ud83e[\udd26\udd35\udd37-\udd39\udd3d\udd3e\uddb8\uddb9\uddd6-\udddd])(?:\ud83c[\udffb-\udfff])?\u200d[\u2640\u2642]\ufe0f|(?:\ud83d\udc68\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d\udc68|\ud83d\udc68\u200d\ud83d\udc68\u200d\ud83d\udc66\u200d\ud83d\udc66|\ud83d\udc68\u200d\ud83d\udc68\u200d\ud83d\udc67\u200d\ud83d[\udc66\udc67]|\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc66\u200d\ud83d\udc66|\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d[\udc66\udc67]|\ud83d\udc69\u200d\u2764\ufe0f\u200d\ud83d\udc8b\u200d\ud83d[\udc68\udc69]|\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc66\u200d\ud83d\udc66|\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d[\udc66\udc67]|\ud83d\udc68\u200d\u2764\ufe0f\u200d\ud83d\udc68|\ud83d\udc68\u200d\ud83d\udc66\u200d\ud83d\udc66|\ud83d\udc68\u200d\ud83d\udc67\u200d\ud83d[\udc66\udc67]|\ud83d\udc68\u200d\ud83d\udc68\u200d\ud83d[\udc66\udc67]|\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d[\udc66\udc67]|\ud83d\udc69\u200d\u2764\ufe0f\u200d\ud83d[\udc68\udc69]|\ud83d\udc69\u200d\ud83d\udc66\u200d\ud83d\udc66|\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d[\udc66\udc67]|\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d[\udc66\udc67]|\ud83c\udff3\ufe0f\u200d\ud83c\udf08|\ud83c\udff4\u200d\u2620\ufe0f|\ud83d\udc41\u200d\ud83d\udde8|\ud83d\udc68\u200d\ud83d[\udc66\udc67]|\ud83d\udc69\u200d\ud83d[\udc66\udc67]|\ud83d\udc6f\u200d\u2640\ufe0f|\ud83d\udc6f\u200d\u2642\ufe0f|\ud83e\udd3c\u200d\u2640\ufe0f|\ud83e\udd3c\u200d\u2642\ufe0f|\ud83e\uddde\u200d\u2640\ufe0f|\ud83e\uddde\u200d\u2642\ufe0f|\ud83e\udddf\u200d\u2640\ufe0f|\ud83e\udddf\u200d\u2642\ufe0f)|[#*0-9]\ufe0f?\u20e3|(?:[©®\u2122\u265f]\ufe0f)|(?:\ud83c[\udc04\udd70\udd71\udd7e\udd7f\ude02\ude1a\ude2f\ude37\udf21\udf24-\udf2c\udf36\udf7d\udf96\udf97\udf99-\udf9b\udf9e\udf9f\udfcd\udfce\udfd4-\udfdf\udff3\udff5\udff7]|\ud83d[\udc3f\udc41\udcfd\udd49\udd4a\udd6f\udd70\udd73\udd76-\udd79\udd87\udd8a-\udd8d\udda5\udda8\uddb1\uddb2\uddbc\uddc2-\uddc4\uddd1-\uddd3\udddc-\uddde\udde1\udde3\udde8\uddef\uddf3\uddfa\udecb\udecd-\udecf\udee0-\udee5\udee9\udef0\udef3]|[\u203c\u2049\u2139\u2194-\u2199\u21a9\u21aa\u231a\u231b\u2328\u23cf\u23ed-\u23ef\u23f1\u23f2\u23f8-\u23fa\u24c2\u25aa\u25ab\u25b6\u25c0\u25fb-\u25fe\u2600-\u2604\u260e\u2611\u2614\u2615\u2618\u2620\u2622\u2623\u2626\u262a\u262e\u262f\u2638-\u263a\u2640\u2642\u2648-\u2653\u2660\u2663\u2665\u2666\u2668\u267b\u267f\u2692-\u2697\u2699\u269b\u269c\u26a0\u26a1\u26aa\u26ab\u26b0\u26b1\u26bd\u26be\u26c4\u26c5\u26c8\u26cf\u26d1\u26d3\u26d4\u26e9\u26ea\u26f0-\u26f5\u26f8\u26fa\u26fd\u2702\u2708\u2709\u270f\u2712\u2714\u2716\u271d\u2721\u2733\u2734\u2744\u2747\u2757\u2763\u2764\u27a1\u2934\u2935\u2b05-\u2b07\u2b1b\u2b1c\u2b50\u2b55\u3030\u303d\u3297\u3299])(?:\ufe0f|(?!\ufe0e))|(?:(?:\ud83c[\udfcb\udfcc]|\ud83d[\udd74\udd75\udd90]|[\u261d\u26f7\u26f9\u270c\u270d])(?:\ufe0f|(?!\ufe0e))|(?:\ud83c[\udf85\udfc2-\udfc4\udfc7\udfca]|\ud83d[\udc42\udc43\udc46-\udc50\udc66-\udc69\udc6e\udc70-\udc78\udc7c\udc81-\udc83\udc85-\udc87\udcaa\udd7a\udd95\udd96\ude45-\ude47\ude4b-\ude4f\udea3\udeb4-\udeb6\udec0\udecc]|\ud83e[\udd18-\udd1c\udd1e\udd1f\udd26\udd30-\udd39\udd3d\udd3e\uddb5\uddb6\uddb8\uddb9\uddd1-\udddd]|[\u270a\u270b]))(?:\ud83c[\udffb-\udfff])?|(?:\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f|\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc73\udb40\udc63\udb40\udc74\udb40\udc7f|\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc77\udb40\udc6c\udb40\udc73\udb40\udc7f|\ud83c\udde6\ud83c[\udde8-\uddec\uddee\uddf1\uddf2\uddf4\uddf6-\uddfa\uddfc\uddfd\uddff]|\ud83c\udde7\ud83c[\udde6\udde7\udde9-\uddef\uddf1-\uddf4\uddf6-\uddf9\uddfb\uddfc\uddfe\uddff]|\ud83c\udde8\ud83c[\udde6\udde8\udde9\uddeb-\uddee\uddf0-\uddf5\uddf7\uddfa-\uddff]|\ud83c\udde9\ud83c[\uddea\uddec\uddef\uddf0\uddf2\uddf4\uddff]|\ud83c\uddea\ud83c[\udde6\udde8\uddea\uddec\udded\uddf7-\uddfa]|\ud83c\uddeb\ud83c[\uddee-\uddf0\uddf2\uddf4\uddf7]|\ud83c\uddec\ud83c[\udde6\udde7\udde9-\uddee\uddf1-\uddf3\uddf5-\uddfa\uddfc\uddfe]|\ud83c\udded\ud83c[\uddf0\uddf2\uddf3\uddf7\uddf9\uddfa]|\ud83c\uddee\ud83c[\udde8-\uddea\uddf1-\uddf4\uddf6-\uddf9]|\ud83c\uddef\ud83c[\uddea\uddf2\uddf4\uddf5]|\ud83c\uddf0\ud83c[\uddea\uddec-\uddee\uddf2\uddf3\uddf5\uddf7\uddfc\uddfe\uddff]|\ud83c\uddf1\ud83c[\udde6-\udde8\uddee\uddf0\uddf7-\uddfb\uddfe]|\ud83c\uddf2\ud83c[\udde6\udde8-\udded\uddf0-\uddff]|\ud83c\uddf3\ud83c[\udde6\udde8\uddea-\uddec\uddee\uddf1\uddf4\uddf5\uddf7\uddfa\uddff]|\ud83c\uddf4\ud83c\uddf2|\ud83c\uddf5\ud83c[\udde6\uddea-\udded\uddf0-\uddf3\uddf7-\uddf9\uddfc\uddfe]|\ud83c\uddf6\ud83c\udde6|\ud83c\uddf7\ud83c[\uddea\uddf4\uddf8\uddfa\uddfc]|\ud83c\uddf8\ud83c[\udde6-\uddea\uddec-\uddf4\uddf7-\uddf9\uddfb\uddfd-\uddff]|\ud83c\uddf9\ud83c[\udde6\udde8\udde9\uddeb-\udded\uddef-\uddf4\uddf7\uddf9\uddfb\uddfc\uddff]|\ud83c\uddfa\ud83c[\udde6\uddec\uddf2\uddf3\uddf8\uddfe\uddff]|\ud83c\uddfb\ud83c[\udde6\udde8\uddea\uddec\uddee\uddf3\uddfa]|\ud83c\uddfc\ud83c[\uddeb\uddf8]|\ud83c\uddfd\ud83c\uddf0|\ud83c\uddfe\ud83c[\uddea\uddf9]|\ud83c\uddff\ud83c[\udde6\uddf2\uddfc]|\ud83c[\udccf\udd8e\udd91-\udd9a\udde6-\uddff\ude01\ude32-\ude36\ude38-\ude3a\ude50\ude51\udf00-\udf20\udf2d-\udf35\udf37-\udf7c\udf7e-\udf84\udf86-\udf93\udfa0-\udfc1\udfc5\udfc6\udfc8\udfc9\udfcf-\udfd3\udfe0-\udff0\udff4\udff8-\udfff]|\ud83d[\udc00-\udc3e\udc40\udc44\udc45\udc51-\udc65\udc6a-\udc6d\udc6f\udc79-\udc7b\udc7d-\udc80\udc84\udc88-\udca9\udcab-\udcfc\udcff-\udd3d\udd4b-\udd4e\udd50-\udd67\udda4\uddfb-\ude44\ude48-\ude4a\ude80-\udea2\udea4-\udeb3\udeb7-\udebf\udec1-\udec5\uded0-\uded2\udeeb\udeec\udef4-\udef9]|\ud83e[\udd10-\udd17\udd1d\udd20-\udd25\udd27-\udd2f\udd3a\udd3c\udd40-\udd45\udd47-\udd70\udd73-\udd76\udd7a\udd7c-\udda2\uddb4\uddb7\uddc0-\uddc2\uddd0\uddde-\uddff]|[\u23e9-\u23ec\u23f0\u23f3\u267e\u26ce\u2705\u2728\u274c\u274e\u2753-\u2755\u2795-\u2797\u27b0\u27bf\ue50a])|\ufe0f/g;
}));

// node_modules/twemoji-parser/dist/index.js
var require_dist$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.TypeName = void 0;
	exports.parse = parse;
	exports.toCodePoints = toCodePoints;
	var _regex2 = _interopRequireDefault(require_regex());
	function _interopRequireDefault(obj) {
		return obj && obj.__esModule ? obj : { default: obj };
	}
	var TypeName = exports.TypeName = "emoji";
	function parse(text, options) {
		var assetType = options && options.assetType ? options.assetType : "svg";
		var getTwemojiUrl = options && options.buildUrl ? options.buildUrl : function(codepoints, assetType) {
			return assetType === "png" ? "https://twemoji.maxcdn.com/2/72x72/" + codepoints + ".png" : "https://twemoji.maxcdn.com/2/svg/" + codepoints + ".svg";
		};
		var entities = [];
		_regex2.default.lastIndex = 0;
		while (true) {
			var result = _regex2.default.exec(text);
			if (!result) break;
			var emojiText = result[0];
			var codepoints = toCodePoints(removeVS16s(emojiText)).join("-");
			entities.push({
				url: codepoints ? getTwemojiUrl(codepoints, assetType) : "",
				indices: [result.index, _regex2.default.lastIndex],
				text: emojiText,
				type: TypeName
			});
		}
		return entities;
	}
	var vs16RegExp = /\uFE0F/g;
	var zeroWidthJoiner = String.fromCharCode(8205);
	var removeVS16s = function removeVS16s(rawEmoji) {
		return rawEmoji.indexOf(zeroWidthJoiner) < 0 ? rawEmoji.replace(vs16RegExp, "") : rawEmoji;
	};
	function toCodePoints(unicodeSurrogates) {
		var points = [];
		var char = 0;
		var previous = 0;
		var i = 0;
		while (i < unicodeSurrogates.length) {
			char = unicodeSurrogates.charCodeAt(i++);
			if (previous) {
				points.push((65536 + (previous - 55296 << 10) + (char - 56320)).toString(16));
				previous = 0;
			} else if (char > 55296 && char <= 56319) previous = char;
			else points.push(char.toString(16));
		}
		return points;
	}
}));

// node_modules/twitter-text/dist/regexp/urlHasHttps.js
var require_urlHasHttps = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _default = /^https:\/\//i;
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/parseTweet.js
var require_parseTweet = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	require__no_polyfill();
	require__no_polyfill();
	require__no_polyfill();
	require__no_polyfill();
	require__no_polyfill();
	var _configs = _interopRequireDefault(require_configs());
	var _extractUrlsWithIndices = _interopRequireDefault(require_extractUrlsWithIndices());
	var _getCharacterWeight = _interopRequireDefault(require_getCharacterWeight());
	var _hasInvalidCharacters = _interopRequireDefault(require_hasInvalidCharacters());
	_interopRequireDefault(require_modifyIndicesFromUTF16ToUnicode());
	var _twemojiParser = require_dist$1();
	_interopRequireDefault(require_urlHasHttps());
	var parseTweet = function parseTweet() {
		var text = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : "";
		var options = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : _configs["default"].defaults;
		var mergedOptions = Object.keys(options).length ? options : _configs["default"].defaults;
		var defaultWeight = mergedOptions.defaultWeight, emojiParsingEnabled = mergedOptions.emojiParsingEnabled, scale = mergedOptions.scale, maxWeightedTweetLength = mergedOptions.maxWeightedTweetLength, transformedURLLength = mergedOptions.transformedURLLength;
		var normalizedText = typeof String.prototype.normalize === "function" ? text.normalize() : text;
		var urlEntitiesMap = transformEntitiesToHash((0, _extractUrlsWithIndices["default"])(normalizedText));
		var emojiEntitiesMap = emojiParsingEnabled ? transformEntitiesToHash((0, _twemojiParser.parse)(normalizedText)) : [];
		var tweetLength = normalizedText.length;
		var weightedLength = 0;
		var validDisplayIndex = 0;
		var valid = true;
		for (var charIndex = 0; charIndex < tweetLength; charIndex++) {
			if (urlEntitiesMap[charIndex]) {
				var _urlEntitiesMap$charI = urlEntitiesMap[charIndex], url = _urlEntitiesMap$charI.url;
				_urlEntitiesMap$charI.indices;
				weightedLength += transformedURLLength * scale;
				charIndex += url.length - 1;
			} else if (emojiParsingEnabled && emojiEntitiesMap[charIndex]) {
				var _emojiEntitiesMap$cha = emojiEntitiesMap[charIndex], emoji = _emojiEntitiesMap$cha.text;
				_emojiEntitiesMap$cha.indices;
				weightedLength += defaultWeight;
				charIndex += emoji.length - 1;
			} else {
				charIndex += isSurrogatePair(normalizedText, charIndex) ? 1 : 0;
				weightedLength += (0, _getCharacterWeight["default"])(normalizedText.charAt(charIndex), mergedOptions);
			}
			if (valid) valid = !(0, _hasInvalidCharacters["default"])(normalizedText.substring(charIndex, charIndex + 1));
			if (valid && weightedLength <= maxWeightedTweetLength * scale) validDisplayIndex = charIndex;
		}
		weightedLength = weightedLength / scale;
		valid = valid && weightedLength > 0 && weightedLength <= maxWeightedTweetLength;
		var permillage = Math.floor(weightedLength / maxWeightedTweetLength * 1e3);
		var normalizationOffset = text.length - normalizedText.length;
		validDisplayIndex += normalizationOffset;
		return {
			weightedLength,
			valid,
			permillage,
			validRangeStart: 0,
			validRangeEnd: validDisplayIndex,
			displayRangeStart: 0,
			displayRangeEnd: text.length > 0 ? text.length - 1 : 0
		};
	};
	var transformEntitiesToHash = function transformEntitiesToHash(entities) {
		return entities.reduce(function(map, entity) {
			map[entity.indices[0]] = entity;
			return map;
		}, {});
	};
	var isSurrogatePair = function isSurrogatePair(text, cIndex) {
		if (cIndex < text.length - 1) {
			var c = text.charCodeAt(cIndex);
			var cNext = text.charCodeAt(cIndex + 1);
			return 55296 <= c && c <= 56319 && 56320 <= cNext && cNext <= 57343;
		}
		return false;
	};
	var _default = parseTweet;
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/getTweetLength.js
var require_getTweetLength = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _configs = _interopRequireDefault(require_configs());
	_interopRequireDefault(require_extractUrlsWithIndices());
	_interopRequireDefault(require_getCharacterWeight());
	_interopRequireDefault(require_modifyIndicesFromUTF16ToUnicode());
	_interopRequireDefault(require_nonBmpCodePairs());
	var _parseTweet = _interopRequireDefault(require_parseTweet());
	_interopRequireDefault(require_urlHasHttps());
	var _default = function getTweetLength(text) {
		var options = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : _configs["default"].defaults;
		return (0, _parseTweet["default"])(text, options).weightedLength;
	};
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/getUnicodeTextLength.js
var require_getUnicodeTextLength = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = _default;
	require__no_polyfill();
	var _nonBmpCodePairs = _interopRequireDefault(require_nonBmpCodePairs());
	function _default(text) {
		return text.replace(_nonBmpCodePairs["default"], " ").length;
	}
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/splitTags.js
var require_splitTags = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = _default;
	require__no_polyfill();
	function _default(text) {
		var firstSplits = text.split("<"), secondSplits, allSplits = [], split;
		for (var i = 0; i < firstSplits.length; i += 1) {
			split = firstSplits[i];
			if (!split) allSplits.push("");
			else {
				secondSplits = split.split(">");
				for (var j = 0; j < secondSplits.length; j += 1) allSplits.push(secondSplits[j]);
			}
		}
		return allSplits;
	}
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/hitHighlight.js
var require_hitHighlight = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = _default;
	var _splitTags = _interopRequireDefault(require_splitTags());
	function _default(text, hits, options) {
		var defaultHighlightTag = "em";
		hits = hits || [];
		options = options || {};
		if (hits.length === 0) return text;
		var tagName = options.tag || defaultHighlightTag, tags = ["<".concat(tagName, ">"), "</".concat(tagName, ">")], chunks = (0, _splitTags["default"])(text), i, j, result = "", chunkIndex = 0, chunk = chunks[0], prevChunksLen = 0, chunkCursor = 0, startInChunk = false, chunkChars = chunk, flatHits = [], index, hit, tag, placed, hitSpot;
		for (i = 0; i < hits.length; i += 1) for (j = 0; j < hits[i].length; j += 1) flatHits.push(hits[i][j]);
		for (index = 0; index < flatHits.length; index += 1) {
			hit = flatHits[index];
			tag = tags[index % 2];
			placed = false;
			while (chunk != null && hit >= prevChunksLen + chunk.length) {
				result += chunkChars.slice(chunkCursor);
				if (startInChunk && hit === prevChunksLen + chunkChars.length) {
					result += tag;
					placed = true;
				}
				if (chunks[chunkIndex + 1]) result += "<".concat(chunks[chunkIndex + 1], ">");
				prevChunksLen += chunkChars.length;
				chunkCursor = 0;
				chunkIndex += 2;
				chunk = chunks[chunkIndex];
				chunkChars = chunk;
				startInChunk = false;
			}
			if (!placed && chunk != null) {
				hitSpot = hit - prevChunksLen;
				result += chunkChars.slice(chunkCursor, hitSpot) + tag;
				chunkCursor = hitSpot;
				if (index % 2 === 0) startInChunk = true;
				else startInChunk = false;
			} else if (!placed) {
				placed = true;
				result += tag;
			}
		}
		if (chunk != null) {
			if (chunkCursor < chunkChars.length) result += chunkChars.slice(chunkCursor);
			for (index = chunkIndex + 1; index < chunks.length; index += 1) result += index % 2 === 0 ? chunks[index] : "<".concat(chunks[index], ">");
		}
		return result;
	}
	module.exports = exports.default;
}));

// node_modules/@babel/runtime/helpers/typeof.js
var require_typeof = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function _typeof(o) {
		"@babel/helpers - typeof";
		return module.exports = _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
			return typeof o;
		} : function(o) {
			return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
		}, module.exports.__esModule = true, module.exports["default"] = module.exports, _typeof(o);
	}
	module.exports = _typeof, module.exports.__esModule = true, module.exports["default"] = module.exports;
}));

// node_modules/@babel/runtime/helpers/toPrimitive.js
var require_toPrimitive = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _typeof = require_typeof()["default"];
	function toPrimitive(t, e) {
		if ("object" != _typeof(t) || !t) return t;
		var r;
		if ("undefined" != typeof Symbol && void 0 !== (r = t[Symbol.toPrimitive])) {
			var i = r.call(t, e || "default");
			if ("object" != _typeof(i)) return i;
			throw new TypeError("@@toPrimitive must return a primitive value.");
		}
		return ("string" === e ? String : Number)(t);
	}
	module.exports = toPrimitive, module.exports.__esModule = true, module.exports["default"] = module.exports;
}));

// node_modules/@babel/runtime/helpers/toPropertyKey.js
var require_toPropertyKey = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _typeof = require_typeof()["default"];
	var toPrimitive = require_toPrimitive();
	function toPropertyKey(t) {
		var i = toPrimitive(t, "string");
		return "symbol" == _typeof(i) ? i : i + "";
	}
	module.exports = toPropertyKey, module.exports.__esModule = true, module.exports["default"] = module.exports;
}));

// node_modules/@babel/runtime/helpers/defineProperty.js
var require_defineProperty = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var toPropertyKey = require_toPropertyKey();
	function _defineProperty(e, r, t) {
		return (r = toPropertyKey(r)) in e ? Object.defineProperty(e, r, {
			value: t,
			enumerable: !0,
			configurable: !0,
			writable: !0
		}) : e[r] = t, e;
	}
	module.exports = _defineProperty, module.exports.__esModule = true, module.exports["default"] = module.exports;
}));

// node_modules/twitter-text/dist/isInvalidTweet.js
var require_isInvalidTweet = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = _default;
	require__no_polyfill();
	require__no_polyfill();
	require__no_polyfill();
	require__no_polyfill();
	require__no_polyfill();
	require__no_polyfill();
	require__no_polyfill();
	require__no_polyfill();
	require__no_polyfill();
	require__no_polyfill();
	var _defineProperty2 = _interopRequireDefault(require_defineProperty());
	var _configs = _interopRequireDefault(require_configs());
	var _getTweetLength = _interopRequireDefault(require_getTweetLength());
	var _hasInvalidCharacters = _interopRequireDefault(require_hasInvalidCharacters());
	function ownKeys(object, enumerableOnly) {
		var keys = Object.keys(object);
		if (Object.getOwnPropertySymbols) {
			var symbols = Object.getOwnPropertySymbols(object);
			if (enumerableOnly) symbols = symbols.filter(function(sym) {
				return Object.getOwnPropertyDescriptor(object, sym).enumerable;
			});
			keys.push.apply(keys, symbols);
		}
		return keys;
	}
	function _objectSpread(target) {
		for (var i = 1; i < arguments.length; i++) {
			var source = arguments[i] != null ? arguments[i] : {};
			if (i % 2) ownKeys(source, true).forEach(function(key) {
				(0, _defineProperty2["default"])(target, key, source[key]);
			});
			else if (Object.getOwnPropertyDescriptors) Object.defineProperties(target, Object.getOwnPropertyDescriptors(source));
			else ownKeys(source).forEach(function(key) {
				Object.defineProperty(target, key, Object.getOwnPropertyDescriptor(source, key));
			});
		}
		return target;
	}
	function _default(text) {
		var options = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : _configs["default"].defaults;
		if (!text) return "empty";
		var mergedOptions = _objectSpread({}, _configs["default"].defaults, {}, options);
		var maxLength = mergedOptions.maxWeightedTweetLength;
		if ((0, _getTweetLength["default"])(text, mergedOptions) > maxLength) return "too_long";
		if ((0, _hasInvalidCharacters["default"])(text)) return "invalid_characters";
		return false;
	}
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/isValidHashtag.js
var require_isValidHashtag = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = _default;
	var _extractHashtags = _interopRequireDefault(require_extractHashtags());
	function _default(hashtag) {
		if (!hashtag) return false;
		var extracted = (0, _extractHashtags["default"])(hashtag);
		return extracted.length === 1 && extracted[0] === hashtag.slice(1);
	}
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/isValidList.js
var require_isValidList = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = _default;
	require__no_polyfill();
	var _regexSupplant = _interopRequireDefault(require_regexSupplant());
	var _validMentionOrList = _interopRequireDefault(require_validMentionOrList());
	var VALID_LIST_RE = (0, _regexSupplant["default"])(/^#{validMentionOrList}$/, { validMentionOrList: _validMentionOrList["default"] });
	function _default(usernameList) {
		var match = usernameList.match(VALID_LIST_RE);
		return !!(match && match[1] == "" && match[4]);
	}
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/isValidTweetText.js
var require_isValidTweetText = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = _default;
	var _isInvalidTweet = _interopRequireDefault(require_isInvalidTweet());
	function _default(text, options) {
		return !(0, _isInvalidTweet["default"])(text, options);
	}
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/validateUrlUnreserved.js
var require_validateUrlUnreserved = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _default = /[a-z\u0400-\u04FF0-9\-._~]/i;
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/validateUrlPctEncoded.js
var require_validateUrlPctEncoded = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _default = /(?:%[0-9a-f]{2})/i;
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/validateUrlSubDelims.js
var require_validateUrlSubDelims = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _default = /[!$&'()*+,;=]/i;
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/validateUrlUserinfo.js
var require_validateUrlUserinfo = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _regexSupplant = _interopRequireDefault(require_regexSupplant());
	var _validateUrlUnreserved = _interopRequireDefault(require_validateUrlUnreserved());
	var _validateUrlPctEncoded = _interopRequireDefault(require_validateUrlPctEncoded());
	var _validateUrlSubDelims = _interopRequireDefault(require_validateUrlSubDelims());
	var _default = (0, _regexSupplant["default"])("(?:#{validateUrlUnreserved}|#{validateUrlPctEncoded}|#{validateUrlSubDelims}|:)*", {
		validateUrlUnreserved: _validateUrlUnreserved["default"],
		validateUrlPctEncoded: _validateUrlPctEncoded["default"],
		validateUrlSubDelims: _validateUrlSubDelims["default"]
	}, "i");
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/validateUrlDomainSegment.js
var require_validateUrlDomainSegment = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _default = /(?:[a-z0-9](?:[a-z0-9\-]*[a-z0-9])?)/i;
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/validateUrlDomainTld.js
var require_validateUrlDomainTld = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _default = /(?:[a-z](?:[a-z0-9\-]*[a-z0-9])?)/i;
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/validateUrlSubDomainSegment.js
var require_validateUrlSubDomainSegment = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _default = /(?:[a-z0-9](?:[a-z0-9_\-]*[a-z0-9])?)/i;
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/validateUrlDomain.js
var require_validateUrlDomain = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _regexSupplant = _interopRequireDefault(require_regexSupplant());
	var _validateUrlDomainSegment = _interopRequireDefault(require_validateUrlDomainSegment());
	var _validateUrlDomainTld = _interopRequireDefault(require_validateUrlDomainTld());
	var _validateUrlSubDomainSegment = _interopRequireDefault(require_validateUrlSubDomainSegment());
	var _default = (0, _regexSupplant["default"])(/(?:(?:#{validateUrlSubDomainSegment}\.)*(?:#{validateUrlDomainSegment}\.)#{validateUrlDomainTld})/i, {
		validateUrlSubDomainSegment: _validateUrlSubDomainSegment["default"],
		validateUrlDomainSegment: _validateUrlDomainSegment["default"],
		validateUrlDomainTld: _validateUrlDomainTld["default"]
	});
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/validateUrlDecOctet.js
var require_validateUrlDecOctet = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _default = /(?:[0-9]|(?:[1-9][0-9])|(?:1[0-9]{2})|(?:2[0-4][0-9])|(?:25[0-5]))/i;
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/validateUrlIpv4.js
var require_validateUrlIpv4 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _regexSupplant = _interopRequireDefault(require_regexSupplant());
	var _validateUrlDecOctet = _interopRequireDefault(require_validateUrlDecOctet());
	var _default = (0, _regexSupplant["default"])(/(?:#{validateUrlDecOctet}(?:\.#{validateUrlDecOctet}){3})/i, { validateUrlDecOctet: _validateUrlDecOctet["default"] });
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/validateUrlIpv6.js
var require_validateUrlIpv6 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _default = /(?:\[[a-f0-9:\.]+\])/i;
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/validateUrlIp.js
var require_validateUrlIp = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _regexSupplant = _interopRequireDefault(require_regexSupplant());
	var _validateUrlIpv = _interopRequireDefault(require_validateUrlIpv4());
	var _validateUrlIpv2 = _interopRequireDefault(require_validateUrlIpv6());
	var _default = (0, _regexSupplant["default"])("(?:#{validateUrlIpv4}|#{validateUrlIpv6})", {
		validateUrlIpv4: _validateUrlIpv["default"],
		validateUrlIpv6: _validateUrlIpv2["default"]
	}, "i");
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/validateUrlHost.js
var require_validateUrlHost = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _regexSupplant = _interopRequireDefault(require_regexSupplant());
	var _validateUrlDomain = _interopRequireDefault(require_validateUrlDomain());
	var _validateUrlIp = _interopRequireDefault(require_validateUrlIp());
	var _default = (0, _regexSupplant["default"])("(?:#{validateUrlIp}|#{validateUrlDomain})", {
		validateUrlIp: _validateUrlIp["default"],
		validateUrlDomain: _validateUrlDomain["default"]
	}, "i");
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/validateUrlPort.js
var require_validateUrlPort = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _default = /[0-9]{1,5}/;
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/validateUrlAuthority.js
var require_validateUrlAuthority = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _regexSupplant = _interopRequireDefault(require_regexSupplant());
	var _validateUrlUserinfo = _interopRequireDefault(require_validateUrlUserinfo());
	var _validateUrlHost = _interopRequireDefault(require_validateUrlHost());
	var _validateUrlPort = _interopRequireDefault(require_validateUrlPort());
	var _default = (0, _regexSupplant["default"])("(?:(#{validateUrlUserinfo})@)?(#{validateUrlHost})(?::(#{validateUrlPort}))?", {
		validateUrlUserinfo: _validateUrlUserinfo["default"],
		validateUrlHost: _validateUrlHost["default"],
		validateUrlPort: _validateUrlPort["default"]
	}, "i");
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/validateUrlPchar.js
var require_validateUrlPchar = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _regexSupplant = _interopRequireDefault(require_regexSupplant());
	var _validateUrlUnreserved = _interopRequireDefault(require_validateUrlUnreserved());
	var _validateUrlPctEncoded = _interopRequireDefault(require_validateUrlPctEncoded());
	var _validateUrlSubDelims = _interopRequireDefault(require_validateUrlSubDelims());
	var _default = (0, _regexSupplant["default"])("(?:#{validateUrlUnreserved}|#{validateUrlPctEncoded}|#{validateUrlSubDelims}|[:|@])", {
		validateUrlUnreserved: _validateUrlUnreserved["default"],
		validateUrlPctEncoded: _validateUrlPctEncoded["default"],
		validateUrlSubDelims: _validateUrlSubDelims["default"]
	}, "i");
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/validateUrlFragment.js
var require_validateUrlFragment = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _regexSupplant = _interopRequireDefault(require_regexSupplant());
	var _validateUrlPchar = _interopRequireDefault(require_validateUrlPchar());
	var _default = (0, _regexSupplant["default"])(/(#{validateUrlPchar}|\/|\?)*/i, { validateUrlPchar: _validateUrlPchar["default"] });
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/validateUrlPath.js
var require_validateUrlPath = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _regexSupplant = _interopRequireDefault(require_regexSupplant());
	var _validateUrlPchar = _interopRequireDefault(require_validateUrlPchar());
	var _default = (0, _regexSupplant["default"])(/(\/#{validateUrlPchar}*)*/i, { validateUrlPchar: _validateUrlPchar["default"] });
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/validateUrlQuery.js
var require_validateUrlQuery = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _regexSupplant = _interopRequireDefault(require_regexSupplant());
	var _validateUrlPchar = _interopRequireDefault(require_validateUrlPchar());
	var _default = (0, _regexSupplant["default"])(/(#{validateUrlPchar}|\/|\?)*/i, { validateUrlPchar: _validateUrlPchar["default"] });
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/validateUrlScheme.js
var require_validateUrlScheme = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _default = /(?:[a-z][a-z0-9+\-.]*)/i;
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/validateUrlUnencoded.js
var require_validateUrlUnencoded = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _default = (0, _interopRequireDefault(require_regexSupplant())["default"])("^(?:([^:/?#]+):\\/\\/)?([^/?#]*)([^?#]*)(?:\\?([^#]*))?(?:#(.*))?$", "i");
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/validateUrlUnicodeSubDomainSegment.js
var require_validateUrlUnicodeSubDomainSegment = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _default = /(?:(?:[a-z0-9]|[^\u0000-\u007f])(?:(?:[a-z0-9_\-]|[^\u0000-\u007f])*(?:[a-z0-9]|[^\u0000-\u007f]))?)/i;
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/validateUrlUnicodeDomainSegment.js
var require_validateUrlUnicodeDomainSegment = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _default = /(?:(?:[a-z0-9]|[^\u0000-\u007f])(?:(?:[a-z0-9\-]|[^\u0000-\u007f])*(?:[a-z0-9]|[^\u0000-\u007f]))?)/i;
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/validateUrlUnicodeDomainTld.js
var require_validateUrlUnicodeDomainTld = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _default = /(?:(?:[a-z]|[^\u0000-\u007f])(?:(?:[a-z0-9\-]|[^\u0000-\u007f])*(?:[a-z0-9]|[^\u0000-\u007f]))?)/i;
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/validateUrlUnicodeDomain.js
var require_validateUrlUnicodeDomain = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _regexSupplant = _interopRequireDefault(require_regexSupplant());
	var _validateUrlUnicodeSubDomainSegment = _interopRequireDefault(require_validateUrlUnicodeSubDomainSegment());
	var _validateUrlUnicodeDomainSegment = _interopRequireDefault(require_validateUrlUnicodeDomainSegment());
	var _validateUrlUnicodeDomainTld = _interopRequireDefault(require_validateUrlUnicodeDomainTld());
	var _default = (0, _regexSupplant["default"])(/(?:(?:#{validateUrlUnicodeSubDomainSegment}\.)*(?:#{validateUrlUnicodeDomainSegment}\.)#{validateUrlUnicodeDomainTld})/i, {
		validateUrlUnicodeSubDomainSegment: _validateUrlUnicodeSubDomainSegment["default"],
		validateUrlUnicodeDomainSegment: _validateUrlUnicodeDomainSegment["default"],
		validateUrlUnicodeDomainTld: _validateUrlUnicodeDomainTld["default"]
	});
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/validateUrlUnicodeHost.js
var require_validateUrlUnicodeHost = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _regexSupplant = _interopRequireDefault(require_regexSupplant());
	var _validateUrlIp = _interopRequireDefault(require_validateUrlIp());
	var _validateUrlUnicodeDomain = _interopRequireDefault(require_validateUrlUnicodeDomain());
	var _default = (0, _regexSupplant["default"])("(?:#{validateUrlIp}|#{validateUrlUnicodeDomain})", {
		validateUrlIp: _validateUrlIp["default"],
		validateUrlUnicodeDomain: _validateUrlUnicodeDomain["default"]
	}, "i");
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/validateUrlUnicodeAuthority.js
var require_validateUrlUnicodeAuthority = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _regexSupplant = _interopRequireDefault(require_regexSupplant());
	var _validateUrlUserinfo = _interopRequireDefault(require_validateUrlUserinfo());
	var _validateUrlUnicodeHost = _interopRequireDefault(require_validateUrlUnicodeHost());
	var _validateUrlPort = _interopRequireDefault(require_validateUrlPort());
	var _default = (0, _regexSupplant["default"])("(?:(#{validateUrlUserinfo})@)?(#{validateUrlUnicodeHost})(?::(#{validateUrlPort}))?", {
		validateUrlUserinfo: _validateUrlUserinfo["default"],
		validateUrlUnicodeHost: _validateUrlUnicodeHost["default"],
		validateUrlPort: _validateUrlPort["default"]
	}, "i");
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/isValidUrl.js
var require_isValidUrl = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = _default;
	require__no_polyfill();
	require__no_polyfill();
	var _validateUrlAuthority = _interopRequireDefault(require_validateUrlAuthority());
	var _validateUrlFragment = _interopRequireDefault(require_validateUrlFragment());
	var _validateUrlPath = _interopRequireDefault(require_validateUrlPath());
	var _validateUrlQuery = _interopRequireDefault(require_validateUrlQuery());
	var _validateUrlScheme = _interopRequireDefault(require_validateUrlScheme());
	var _validateUrlUnencoded = _interopRequireDefault(require_validateUrlUnencoded());
	var _validateUrlUnicodeAuthority = _interopRequireDefault(require_validateUrlUnicodeAuthority());
	function isValidMatch(string, regex, optional) {
		if (!optional) return typeof string === "string" && string.match(regex) && RegExp["$&"] === string;
		return !string || string.match(regex) && RegExp["$&"] === string;
	}
	function _default(url, unicodeDomains, requireProtocol) {
		if (unicodeDomains == null) unicodeDomains = true;
		if (requireProtocol == null) requireProtocol = true;
		if (!url) return false;
		var urlParts = url.match(_validateUrlUnencoded["default"]);
		if (!urlParts || urlParts[0] !== url) return false;
		var scheme = urlParts[1], authority = urlParts[2], path = urlParts[3], query = urlParts[4], fragment = urlParts[5];
		if (!((!requireProtocol || isValidMatch(scheme, _validateUrlScheme["default"]) && scheme.match(/^https?$/i)) && isValidMatch(path, _validateUrlPath["default"]) && isValidMatch(query, _validateUrlQuery["default"], true) && isValidMatch(fragment, _validateUrlFragment["default"], true))) return false;
		return unicodeDomains && isValidMatch(authority, _validateUrlUnicodeAuthority["default"]) || !unicodeDomains && isValidMatch(authority, _validateUrlAuthority["default"]);
	}
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/isValidUsername.js
var require_isValidUsername = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = _default;
	var _extractMentions = _interopRequireDefault(require_extractMentions());
	function _default(username) {
		if (!username) return false;
		var extracted = (0, _extractMentions["default"])(username);
		return extracted.length === 1 && extracted[0] === username.slice(1);
	}
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/regexp/index.js
var require_regexp = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _astralLetterAndMarks = _interopRequireDefault(require_astralLetterAndMarks());
	var _astralNumerals = _interopRequireDefault(require_astralNumerals());
	var _atSigns = _interopRequireDefault(require_atSigns());
	var _bmpLetterAndMarks = _interopRequireDefault(require_bmpLetterAndMarks());
	var _bmpNumerals = _interopRequireDefault(require_bmpNumerals());
	var _cashtag = _interopRequireDefault(require_cashtag());
	var _codePoint = _interopRequireDefault(require_codePoint());
	var _cyrillicLettersAndMarks = _interopRequireDefault(require_cyrillicLettersAndMarks());
	var _endHashtagMatch = _interopRequireDefault(require_endHashtagMatch());
	var _endMentionMatch = _interopRequireDefault(require_endMentionMatch());
	var _extractUrl = _interopRequireDefault(require_extractUrl());
	var _hashSigns = _interopRequireDefault(require_hashSigns());
	var _hashtagAlpha = _interopRequireDefault(require_hashtagAlpha());
	var _hashtagAlphaNumeric = _interopRequireDefault(require_hashtagAlphaNumeric());
	var _hashtagBoundary = _interopRequireDefault(require_hashtagBoundary());
	var _hashtagSpecialChars = _interopRequireDefault(require_hashtagSpecialChars());
	var _invalidChars = _interopRequireDefault(require_invalidChars());
	var _invalidCharsGroup = _interopRequireDefault(require_invalidCharsGroup());
	var _invalidDomainChars = _interopRequireDefault(require_invalidDomainChars());
	var _invalidUrlWithoutProtocolPrecedingChars = _interopRequireDefault(require_invalidUrlWithoutProtocolPrecedingChars());
	var _latinAccentChars = _interopRequireDefault(require_latinAccentChars());
	var _nonBmpCodePairs = _interopRequireDefault(require_nonBmpCodePairs());
	var _punct = _interopRequireDefault(require_punct());
	var _rtlChars = _interopRequireDefault(require_rtlChars());
	var _spaces = _interopRequireDefault(require_spaces());
	var _spacesGroup = _interopRequireDefault(require_spacesGroup());
	var _urlHasHttps = _interopRequireDefault(require_urlHasHttps());
	var _urlHasProtocol = _interopRequireDefault(require_urlHasProtocol());
	var _validAsciiDomain = _interopRequireDefault(require_validAsciiDomain());
	var _validateUrlAuthority = _interopRequireDefault(require_validateUrlAuthority());
	var _validateUrlDecOctet = _interopRequireDefault(require_validateUrlDecOctet());
	var _validateUrlDomain = _interopRequireDefault(require_validateUrlDomain());
	var _validateUrlDomainSegment = _interopRequireDefault(require_validateUrlDomainSegment());
	var _validateUrlDomainTld = _interopRequireDefault(require_validateUrlDomainTld());
	var _validateUrlFragment = _interopRequireDefault(require_validateUrlFragment());
	var _validateUrlHost = _interopRequireDefault(require_validateUrlHost());
	var _validateUrlIp = _interopRequireDefault(require_validateUrlIp());
	var _validateUrlIpv = _interopRequireDefault(require_validateUrlIpv4());
	var _validateUrlIpv2 = _interopRequireDefault(require_validateUrlIpv6());
	var _validateUrlPath = _interopRequireDefault(require_validateUrlPath());
	var _validateUrlPchar = _interopRequireDefault(require_validateUrlPchar());
	var _validateUrlPctEncoded = _interopRequireDefault(require_validateUrlPctEncoded());
	var _validateUrlPort = _interopRequireDefault(require_validateUrlPort());
	var _validateUrlQuery = _interopRequireDefault(require_validateUrlQuery());
	var _validateUrlScheme = _interopRequireDefault(require_validateUrlScheme());
	var _validateUrlSubDelims = _interopRequireDefault(require_validateUrlSubDelims());
	var _validateUrlSubDomainSegment = _interopRequireDefault(require_validateUrlSubDomainSegment());
	var _validateUrlUnencoded = _interopRequireDefault(require_validateUrlUnencoded());
	var _validateUrlUnicodeAuthority = _interopRequireDefault(require_validateUrlUnicodeAuthority());
	var _validateUrlUnicodeDomain = _interopRequireDefault(require_validateUrlUnicodeDomain());
	var _validateUrlUnicodeDomainSegment = _interopRequireDefault(require_validateUrlUnicodeDomainSegment());
	var _validateUrlUnicodeDomainTld = _interopRequireDefault(require_validateUrlUnicodeDomainTld());
	var _validateUrlUnicodeHost = _interopRequireDefault(require_validateUrlUnicodeHost());
	var _validateUrlUnicodeSubDomainSegment = _interopRequireDefault(require_validateUrlUnicodeSubDomainSegment());
	var _validateUrlUnreserved = _interopRequireDefault(require_validateUrlUnreserved());
	var _validateUrlUserinfo = _interopRequireDefault(require_validateUrlUserinfo());
	var _validCashtag = _interopRequireDefault(require_validCashtag());
	var _validCCTLD = _interopRequireDefault(require_validCCTLD());
	var _validDomain = _interopRequireDefault(require_validDomain());
	var _validDomainChars = _interopRequireDefault(require_validDomainChars());
	var _validDomainName = _interopRequireDefault(require_validDomainName());
	var _validGeneralUrlPathChars = _interopRequireDefault(require_validGeneralUrlPathChars());
	var _validGTLD = _interopRequireDefault(require_validGTLD());
	var _validHashtag = _interopRequireDefault(require_validHashtag());
	var _validMentionOrList = _interopRequireDefault(require_validMentionOrList());
	var _validMentionPrecedingChars = _interopRequireDefault(require_validMentionPrecedingChars());
	var _validPortNumber = _interopRequireDefault(require_validPortNumber());
	var _validPunycode = _interopRequireDefault(require_validPunycode());
	var _validReply = _interopRequireDefault(require_validReply());
	var _validSubdomain = _interopRequireDefault(require_validSubdomain());
	var _validTcoUrl = _interopRequireDefault(require_validTcoUrl());
	var _validUrlBalancedParens = _interopRequireDefault(require_validUrlBalancedParens());
	var _validUrlPath = _interopRequireDefault(require_validUrlPath());
	var _validUrlPathEndingChars = _interopRequireDefault(require_validUrlPathEndingChars());
	var _validUrlPrecedingChars = _interopRequireDefault(require_validUrlPrecedingChars());
	var _validUrlQueryChars = _interopRequireDefault(require_validUrlQueryChars());
	var _validUrlQueryEndingChars = _interopRequireDefault(require_validUrlQueryEndingChars());
	var _default = {
		astralLetterAndMarks: _astralLetterAndMarks["default"],
		astralNumerals: _astralNumerals["default"],
		atSigns: _atSigns["default"],
		bmpLetterAndMarks: _bmpLetterAndMarks["default"],
		bmpNumerals: _bmpNumerals["default"],
		cashtag: _cashtag["default"],
		codePoint: _codePoint["default"],
		cyrillicLettersAndMarks: _cyrillicLettersAndMarks["default"],
		endHashtagMatch: _endHashtagMatch["default"],
		endMentionMatch: _endMentionMatch["default"],
		extractUrl: _extractUrl["default"],
		hashSigns: _hashSigns["default"],
		hashtagAlpha: _hashtagAlpha["default"],
		hashtagAlphaNumeric: _hashtagAlphaNumeric["default"],
		hashtagBoundary: _hashtagBoundary["default"],
		hashtagSpecialChars: _hashtagSpecialChars["default"],
		invalidChars: _invalidChars["default"],
		invalidCharsGroup: _invalidCharsGroup["default"],
		invalidDomainChars: _invalidDomainChars["default"],
		invalidUrlWithoutProtocolPrecedingChars: _invalidUrlWithoutProtocolPrecedingChars["default"],
		latinAccentChars: _latinAccentChars["default"],
		nonBmpCodePairs: _nonBmpCodePairs["default"],
		punct: _punct["default"],
		rtlChars: _rtlChars["default"],
		spaces: _spaces["default"],
		spacesGroup: _spacesGroup["default"],
		urlHasHttps: _urlHasHttps["default"],
		urlHasProtocol: _urlHasProtocol["default"],
		validAsciiDomain: _validAsciiDomain["default"],
		validateUrlAuthority: _validateUrlAuthority["default"],
		validateUrlDecOctet: _validateUrlDecOctet["default"],
		validateUrlDomain: _validateUrlDomain["default"],
		validateUrlDomainSegment: _validateUrlDomainSegment["default"],
		validateUrlDomainTld: _validateUrlDomainTld["default"],
		validateUrlFragment: _validateUrlFragment["default"],
		validateUrlHost: _validateUrlHost["default"],
		validateUrlIp: _validateUrlIp["default"],
		validateUrlIpv4: _validateUrlIpv["default"],
		validateUrlIpv6: _validateUrlIpv2["default"],
		validateUrlPath: _validateUrlPath["default"],
		validateUrlPchar: _validateUrlPchar["default"],
		validateUrlPctEncoded: _validateUrlPctEncoded["default"],
		validateUrlPort: _validateUrlPort["default"],
		validateUrlQuery: _validateUrlQuery["default"],
		validateUrlScheme: _validateUrlScheme["default"],
		validateUrlSubDelims: _validateUrlSubDelims["default"],
		validateUrlSubDomainSegment: _validateUrlSubDomainSegment["default"],
		validateUrlUnencoded: _validateUrlUnencoded["default"],
		validateUrlUnicodeAuthority: _validateUrlUnicodeAuthority["default"],
		validateUrlUnicodeDomain: _validateUrlUnicodeDomain["default"],
		validateUrlUnicodeDomainSegment: _validateUrlUnicodeDomainSegment["default"],
		validateUrlUnicodeDomainTld: _validateUrlUnicodeDomainTld["default"],
		validateUrlUnicodeHost: _validateUrlUnicodeHost["default"],
		validateUrlUnicodeSubDomainSegment: _validateUrlUnicodeSubDomainSegment["default"],
		validateUrlUnreserved: _validateUrlUnreserved["default"],
		validateUrlUserinfo: _validateUrlUserinfo["default"],
		validCashtag: _validCashtag["default"],
		validCCTLD: _validCCTLD["default"],
		validDomain: _validDomain["default"],
		validDomainChars: _validDomainChars["default"],
		validDomainName: _validDomainName["default"],
		validGeneralUrlPathChars: _validGeneralUrlPathChars["default"],
		validGTLD: _validGTLD["default"],
		validHashtag: _validHashtag["default"],
		validMentionOrList: _validMentionOrList["default"],
		validMentionPrecedingChars: _validMentionPrecedingChars["default"],
		validPortNumber: _validPortNumber["default"],
		validPunycode: _validPunycode["default"],
		validReply: _validReply["default"],
		validSubdomain: _validSubdomain["default"],
		validTcoUrl: _validTcoUrl["default"],
		validUrlBalancedParens: _validUrlBalancedParens["default"],
		validUrlPath: _validUrlPath["default"],
		validUrlPathEndingChars: _validUrlPathEndingChars["default"],
		validUrlPrecedingChars: _validUrlPrecedingChars["default"],
		validUrlQueryChars: _validUrlQueryChars["default"],
		validUrlQueryEndingChars: _validUrlQueryEndingChars["default"]
	};
	exports["default"] = _default;
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/standardizeIndices.js
var require_standardizeIndices = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = standardizeIndices;
	require__no_polyfill();
	require__no_polyfill();
	var _getUnicodeTextLength = _interopRequireDefault(require_getUnicodeTextLength());
	function standardizeIndices(text, startIndex, endIndex) {
		var totalUnicodeTextLength = (0, _getUnicodeTextLength["default"])(text);
		if (text.length - totalUnicodeTextLength > 0) {
			var byCodePair = Array.from(text);
			var beforeText = startIndex === 0 ? "" : byCodePair.slice(0, startIndex).join("");
			var actualText = byCodePair.slice(startIndex, endIndex).join("");
			return [beforeText.length, beforeText.length + actualText.length];
		}
		return [startIndex, endIndex];
	}
	module.exports = exports.default;
}));

// node_modules/twitter-text/dist/index.js
var require_dist = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var _interopRequireDefault = require_interopRequireDefault();
	require__no_polyfill();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports["default"] = void 0;
	var _autoLink = _interopRequireDefault(require_autoLink());
	var _autoLinkCashtags = _interopRequireDefault(require_autoLinkCashtags());
	var _autoLinkEntities = _interopRequireDefault(require_autoLinkEntities());
	var _autoLinkHashtags = _interopRequireDefault(require_autoLinkHashtags());
	var _autoLinkUrlsCustom = _interopRequireDefault(require_autoLinkUrlsCustom());
	var _autoLinkUsernamesOrLists = _interopRequireDefault(require_autoLinkUsernamesOrLists());
	var _autoLinkWithJSON = _interopRequireDefault(require_autoLinkWithJSON());
	var _configs = _interopRequireDefault(require_configs());
	var _convertUnicodeIndices = _interopRequireDefault(require_convertUnicodeIndices());
	var _extractCashtags = _interopRequireDefault(require_extractCashtags());
	var _extractCashtagsWithIndices = _interopRequireDefault(require_extractCashtagsWithIndices());
	var _extractEntitiesWithIndices = _interopRequireDefault(require_extractEntitiesWithIndices());
	var _extractHashtags = _interopRequireDefault(require_extractHashtags());
	var _extractHashtagsWithIndices = _interopRequireDefault(require_extractHashtagsWithIndices());
	var _extractHtmlAttrsFromOptions = _interopRequireDefault(require_extractHtmlAttrsFromOptions());
	var _extractMentions = _interopRequireDefault(require_extractMentions());
	var _extractMentionsOrListsWithIndices = _interopRequireDefault(require_extractMentionsOrListsWithIndices());
	var _extractMentionsWithIndices = _interopRequireDefault(require_extractMentionsWithIndices());
	var _extractReplies = _interopRequireDefault(require_extractReplies());
	var _extractUrls = _interopRequireDefault(require_extractUrls());
	var _extractUrlsWithIndices = _interopRequireDefault(require_extractUrlsWithIndices());
	var _getTweetLength = _interopRequireDefault(require_getTweetLength());
	var _getUnicodeTextLength = _interopRequireDefault(require_getUnicodeTextLength());
	var _hasInvalidCharacters = _interopRequireDefault(require_hasInvalidCharacters());
	var _hitHighlight = _interopRequireDefault(require_hitHighlight());
	var _htmlEscape = _interopRequireDefault(require_htmlEscape());
	var _isInvalidTweet = _interopRequireDefault(require_isInvalidTweet());
	var _isValidHashtag = _interopRequireDefault(require_isValidHashtag());
	var _isValidList = _interopRequireDefault(require_isValidList());
	var _isValidTweetText = _interopRequireDefault(require_isValidTweetText());
	var _isValidUrl = _interopRequireDefault(require_isValidUrl());
	var _isValidUsername = _interopRequireDefault(require_isValidUsername());
	var _linkTextWithEntity = _interopRequireDefault(require_linkTextWithEntity());
	var _linkToCashtag = _interopRequireDefault(require_linkToCashtag());
	var _linkToHashtag = _interopRequireDefault(require_linkToHashtag());
	var _linkToMentionAndList = _interopRequireDefault(require_linkToMentionAndList());
	var _linkToText = _interopRequireDefault(require_linkToText());
	var _linkToTextWithSymbol = _interopRequireDefault(require_linkToTextWithSymbol());
	var _linkToUrl = _interopRequireDefault(require_linkToUrl());
	var _modifyIndicesFromUTF16ToUnicode = _interopRequireDefault(require_modifyIndicesFromUTF16ToUnicode());
	var _modifyIndicesFromUnicodeToUTF = _interopRequireDefault(require_modifyIndicesFromUnicodeToUTF16());
	var _index = _interopRequireDefault(require_regexp());
	var _removeOverlappingEntities = _interopRequireDefault(require_removeOverlappingEntities());
	var _parseTweet = _interopRequireDefault(require_parseTweet());
	var _splitTags = _interopRequireDefault(require_splitTags());
	var _standardizeIndices = _interopRequireDefault(require_standardizeIndices());
	var _tagAttrs = _interopRequireDefault(require_tagAttrs());
	var _default = {
		autoLink: _autoLink["default"],
		autoLinkCashtags: _autoLinkCashtags["default"],
		autoLinkEntities: _autoLinkEntities["default"],
		autoLinkHashtags: _autoLinkHashtags["default"],
		autoLinkUrlsCustom: _autoLinkUrlsCustom["default"],
		autoLinkUsernamesOrLists: _autoLinkUsernamesOrLists["default"],
		autoLinkWithJSON: _autoLinkWithJSON["default"],
		configs: _configs["default"],
		convertUnicodeIndices: _convertUnicodeIndices["default"],
		extractCashtags: _extractCashtags["default"],
		extractCashtagsWithIndices: _extractCashtagsWithIndices["default"],
		extractEntitiesWithIndices: _extractEntitiesWithIndices["default"],
		extractHashtags: _extractHashtags["default"],
		extractHashtagsWithIndices: _extractHashtagsWithIndices["default"],
		extractHtmlAttrsFromOptions: _extractHtmlAttrsFromOptions["default"],
		extractMentions: _extractMentions["default"],
		extractMentionsOrListsWithIndices: _extractMentionsOrListsWithIndices["default"],
		extractMentionsWithIndices: _extractMentionsWithIndices["default"],
		extractReplies: _extractReplies["default"],
		extractUrls: _extractUrls["default"],
		extractUrlsWithIndices: _extractUrlsWithIndices["default"],
		getTweetLength: _getTweetLength["default"],
		getUnicodeTextLength: _getUnicodeTextLength["default"],
		hasInvalidCharacters: _hasInvalidCharacters["default"],
		hitHighlight: _hitHighlight["default"],
		htmlEscape: _htmlEscape["default"],
		isInvalidTweet: _isInvalidTweet["default"],
		isValidHashtag: _isValidHashtag["default"],
		isValidList: _isValidList["default"],
		isValidTweetText: _isValidTweetText["default"],
		isValidUrl: _isValidUrl["default"],
		isValidUsername: _isValidUsername["default"],
		linkTextWithEntity: _linkTextWithEntity["default"],
		linkToCashtag: _linkToCashtag["default"],
		linkToHashtag: _linkToHashtag["default"],
		linkToMentionAndList: _linkToMentionAndList["default"],
		linkToText: _linkToText["default"],
		linkToTextWithSymbol: _linkToTextWithSymbol["default"],
		linkToUrl: _linkToUrl["default"],
		modifyIndicesFromUTF16ToUnicode: _modifyIndicesFromUTF16ToUnicode["default"],
		modifyIndicesFromUnicodeToUTF16: _modifyIndicesFromUnicodeToUTF["default"],
		regexen: _index["default"],
		removeOverlappingEntities: _removeOverlappingEntities["default"],
		parseTweet: _parseTweet["default"],
		splitTags: _splitTags["default"],
		standardizeIndices: _standardizeIndices["default"],
		tagAttrs: _tagAttrs["default"]
	};
	exports["default"] = _default;
	module.exports = exports.default;
}));

export { require_dist as t };