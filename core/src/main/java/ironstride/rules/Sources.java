package ironstride.rules;

import java.util.Map;
import java.util.Optional;

/// Where rules come from: short citations by key.
public final class Sources {

    private static final Map<String, String> CITATIONS = Map.ofEntries(
            Map.entry("article", "founding article on strength training for runners"),
            Map.entry("brief", "a requirement of this product"),
            Map.entry("coaching", "common coaching practice, without a study behind it"),
            Map.entry("product", "a decision of this product; evidence does not fix it"),
            Map.entry("A1", "Doma K, Deakin GB. Appl Physiol Nutr Metab 2013;38:651-656. doi:10.1139/apnm-2012-0362"),
            Map.entry("A2", "Doma K, Deakin GB. Int J Sport Health Sci 2013;11:1-9. doi:10.5432/ijshs.201230"),
            Map.entry("A3", "Doma K, Deakin G. Res Q Exerc Sport 2015;86:387-396. doi:10.1080/02701367.2015.1053104"),
            Map.entry("A4", "Doma K et al. Sports Med 2017;47:2187-2200. doi:10.1007/s40279-017-0758-3"),
            Map.entry("A5", "Doma K et al. Sports Med 2019;49:669-682. doi:10.1007/s40279-019-01072-2"),
            Map.entry("A6", "Burt D, Doma K, Connor J. Sci Sports 2023;38:647-662. doi:10.1016/j.scispo.2022.04.003"),
            Map.entry(
                    "A7",
                    "Acute responses after strength training in runners. Sports Med Open 2022;8. doi:10.1186/s40798-022-00497-w"),
            Map.entry("A8", "Eddens L et al. Sports Med 2018;48:177-188. doi:10.1007/s40279-017-0784-1"),
            Map.entry("A9", "Murlasits Z et al. J Sports Sci 2018;36:1212-1219. doi:10.1080/02640414.2017.1364405"),
            Map.entry("A10", "Gao J, Yu L. Front Physiol 2023;14:1072679"),
            Map.entry("A11", "Sequence and endurance performance. Sports 2024;12:226. doi:10.3390/sports12080226"),
            Map.entry("A12", "Chtara M et al. Br J Sports Med 2005;39:555-560"),
            Map.entry("A13", "Lee MJ-C et al. PLoS ONE 2020;15:e0233134"),
            Map.entry("A14", "Schumann M et al. Sports Med 2022;52:601-612. doi:10.1007/s40279-021-01587-7"),
            Map.entry(
                    "A15", "Wilson JM et al. J Strength Cond Res 2012;26:2293-2307. doi:10.1519/JSC.0b013e31823a3e2d"),
            Map.entry("A16", "Petre H et al. Sports Med 2021;51:991-1010. doi:10.1007/s40279-021-01426-9"),
            Map.entry("A18", "Lundberg TR et al. Sports Med 2022;52:2391-2403. doi:10.1007/s40279-022-01688-x"),
            Map.entry("A19", "Robineau J et al. J Strength Cond Res 2016;30:672-683. doi:10.1519/JSC.0000000000000798"),
            Map.entry("A20", "Sporer BC, Wenger HA. J Strength Cond Res 2003;17:638-644"),
            Map.entry("A21", "Li Z et al. J Exerc Sci Fit 2025. doi:10.1016/j.jesf.2025.02.001"),
            Map.entry("A22", "Yardley JE et al. Diabetes Care 2012;35:669-675. doi:10.2337/dc11-1844"),
            Map.entry("A23", "Blagrove RC et al. Sports Med 2018;48:1117-1149. doi:10.1007/s40279-017-0835-7"),
            Map.entry(
                    "A28", "Storen O et al. Med Sci Sports Exerc 2008;40:1087-1092. doi:10.1249/MSS.0b013e318168da2f"),
            Map.entry("A33", "Frandsen JSB et al. Br J Sports Med 2025;59:1203-1210. doi:10.1136/bjsports-2024-109380"),
            Map.entry(
                    "A34",
                    "Nielsen RO et al. J Orthop Sports Phys Ther 2014;44:739-747; Buist I et al. Am J Sports Med 2008;36:33-39"),
            Map.entry(
                    "A35",
                    "Spiering BA et al. J Strength Cond Res 2021;35:1449-1458. doi:10.1519/JSC.0000000000003964"),
            Map.entry(
                    "A36",
                    "Bosquet L et al. Med Sci Sports Exerc 2007;39:1358-1365; Wang Z et al. PLoS ONE 2023;18:e0282838"),
            Map.entry(
                    "A37",
                    "Rosenblat MA et al. Sports Med 2025;55:621-639; Casado A et al. Int J Sports Physiol Perform 2022;17:820-833"),
            Map.entry(
                    "A38", "Phillips SM et al. ACSM position stand on resistance training. Med Sci Sports Exerc 2026"),
            Map.entry("A39", "Pelland J et al. 2024, preprint on weekly sets and frequency"),
            Map.entry("A40", "Bell L et al. Sports Med Open 2023;9. doi:10.1186/s40798-023-00633-0"),
            Map.entry("Foster", "Foster C. Med Sci Sports Exerc 1998;30:1164-1168"),
            Map.entry("ACSM", "American College of Sports Medicine, guidelines on resistance training"),
            Map.entry("ACSM-screening", "Riebe D et al. Med Sci Sports Exerc 2015;47:2473-2479"),
            Map.entry("AAP", "Stricker PR et al. Pediatrics 2020;145:e20201011"),
            Map.entry("ADA", "Colberg SR et al. Diabetes Care 2016;39:2065-2079. doi:10.2337/dc16-1728"),
            Map.entry(
                    "bone-consensus",
                    "Brooke-Wavell K et al. Br J Sports Med 2022;56:837-846. doi:10.1136/bjsports-2021-104634"),
            Map.entry("pregnancy-guideline", "Mottola MF et al. Br J Sports Med 2018;52:1339-1346"));

    private Sources() {}

    /// The citation of a key.
    ///
    /// @throws IllegalArgumentException when there is no such key
    public static String citation(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no source " + key));
    }

    public static Optional<String> find(String key) {
        return Optional.ofNullable(CITATIONS.get(key));
    }
}
