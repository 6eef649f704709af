/**
 * Syllables of places and peoples, small letters, which Vietnamese spelling would not allow: they follow the languages of the Central
 * Highlands, the Khmer, the Chăm and the north. Places as in the decrees on provinces and communes, peoples as in the list of the
 * General Statistics Office (Quyết định 121-TCTK/PPCĐ, 02/3/1979).
 */
export const ethnicNames: ReadonlySet<string> = new Set(
  // Places of the Central Highlands and the central coast.
  (
    'kạn đắk đăk dak lắk lăk krông krong kông búk buk jút pắk păk păl kbông kbang chro chrông plông plei pleiku kon kônplông ' +
    'glei glông ea êa eahleo ealê drăng drai drông đrăng leo hleo hleò mgar mđrắk mđrăk mdrắk súp ktur kuốp tơng kép sê san ayun ' +
    'pơmơ pờlei prăng prông đrông grai đak pơ chư păh păng prong yaly yang mung giăng jang tumơrông rông rve ' +
    'tuyđức krô rlấp rấp plao phrai bôk rlin glong glêi rcai sơró sró kdang lơpang trang kan nhơn bla hbông hra ' +
    'dơr tơ đạ tẻh tẻh lạc dran đạm rôn roòn rơn pnan pnôm prenn langbiang bidoup cư kty kmut klông pui nang năng ' +
    // Peoples.
    'êđê bana bahnar jarai jrai giarai gialai churu chru raglai raglay cơtu cotu katu hrê hmông hmong xtiêng stiêng stieng khmer khơme ' +
    'khmú xơđăng sedang mnông mơnông giẻ gié triêng cơho kho srê bru brâu rơmăm rơ măm cor kor tàôi tôi ' +
    // The north and the south.
    'păc bó nặm bjoóc hồ đơk kpă ksor rmah rahlan siu rcom niê kđăm byă mlô êban êñuôl nay ' +
    'tưk thmây thkôv sóc srôk preah lâm vônsa chôl chnăm thmây ôk om bok đôlta sen dolta'
  ).split(' '),
)
