package dev.sartor.generation.gate.truth;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What makes a true line of a language false.
 *
 * @param swaps words and what is put in their place
 * @param dropped what is left out
 * @param added what is put behind
 */
record MutantWords(Map<String, String> swaps, List<Pattern> dropped, List<String> added) {
    private static final String AMOUNT = "(?=[$£€¥₹~]?\\d)";
    private static final MutantWords ENGLISH = new MutantWords(
            Map.ofEntries(
                    Map.entry("hours", "days"),
                    Map.entry("days", "weeks"),
                    Map.entry("weeks", "months"),
                    Map.entry("months", "years"),
                    Map.entry("minutes", "seconds"),
                    Map.entry("£", "€"),
                    Map.entry("$", "€"),
                    Map.entry("Reduced", "Increased"),
                    Map.entry("Cut", "Raised"),
                    Map.entry("Raised", "Reduced"),
                    Map.entry("Increased", "Reduced"),
                    Map.entry("Lowered", "Raised"),
                    Map.entry("rose", "fell"),
                    Map.entry("fell", "rose"),
                    Map.entry("Helped", "Led"),
                    Map.entry("Assisted with", "Led"),
                    Map.entry("Assisted in", "Led"),
                    Map.entry("Contributed to", "Led"),
                    Map.entry("Supported", "Managed"),
                    Map.entry("Wrote", "Directed"),
                    Map.entry("Built", "Architected"),
                    Map.entry("Planned", "Completed"),
                    Map.entry("Proposed", "Launched"),
                    Map.entry("Did not", "Did"),
                    Map.entry("never", "often"),
                    Map.entry("expired", "valid"),
                    Map.entry("in progress", "completed"),
                    Map.entry("JavaScript", "TypeScript"),
                    Map.entry("PostgreSQL", "MySQL"),
                    Map.entry("Junior", "Senior"),
                    Map.entry("Assistant", "Senior"),
                    Map.entry("Deputy", "Acting")),
            dropped(
                    "\\b(?:about|around|roughly|approximately|nearly|almost|up to|more than) " + AMOUNT,
                    "^Helped ",
                    "^Assisted in ",
                    " not\\b(?! yet)",
                    "^We (?!.*\\b(?:team|squad|group|crew|all|altogether|together|us|three|four|five|six)\\b)",
                    "^Our team of ",
                    " together with a colleague"),
            List.of(
                    " across the company",
                    " worldwide",
                    " for the first time",
                    " every week",
                    " with Haskell",
                    ", the best in the industry",
                    ", saving $2 million",
                    " as team lead"));
    private static final MutantWords GERMAN = new MutantWords(
            Map.ofEntries(
                    Map.entry("Stunden", "Tage"),
                    Map.entry("Minuten", "Stunden"),
                    Map.entry("Tage", "Wochen"),
                    Map.entry("Monate", "Jahre"),
                    Map.entry("Euro", "Dollar"),
                    Map.entry("Senkte", "Erhöhte"),
                    Map.entry("Erhöhte", "Senkte"),
                    Map.entry("Steigerte", "Senkte"),
                    Map.entry("Verkürzte", "Verdoppelte"),
                    Map.entry("Half", "Leitete"),
                    Map.entry("Unterstützte", "Leitete"),
                    Map.entry("Begleitete", "Leitete"),
                    Map.entry("Plante", "Eröffnete"),
                    Map.entry("Stellvertretende", "Leitende"),
                    Map.entry("abgelaufen", "gültig")),
            dropped(
                    "\\b(?:rund|etwa|bis zu|fast|über|mehr als) " + AMOUNT,
                    " nicht\\b",
                    "\\b[Kk]eine? ",
                    " noch offen"),
            List.of(
                    " im ganzen Konzern",
                    " weltweit",
                    " zum ersten Mal",
                    " jede Woche",
                    " mit Haskell",
                    " als Teamleiterin",
                    " und sparte dadurch 2 Millionen Euro"));
    private static final MutantWords FRENCH = new MutantWords(
            Map.ofEntries(
                    Map.entry("heures", "jours"),
                    Map.entry("jours", "semaines"),
                    Map.entry("mois", "ans"),
                    Map.entry("minutes", "heures"),
                    Map.entry("€", "$"),
                    Map.entry("Réduction", "Hausse"),
                    Map.entry("Hausse", "Baisse"),
                    Map.entry("Augmentation", "Baisse"),
                    Map.entry("Diminution", "Hausse"),
                    Map.entry("Baisse", "Hausse"),
                    Map.entry("Participation à", "Direction de"),
                    Map.entry("Assistant", "Directeur"),
                    Map.entry("expirée", "valable"),
                    Map.entry("en cours", "obtenue")),
            dropped(
                    "\\b(?:environ|près de|plus de|jusqu'à|presque) " + AMOUNT,
                    "(?:,| mais)? (?:pas encore|non) \\S+$"),
            List.of(
                    " dans toute l'entreprise",
                    " dans le monde entier",
                    " pour la première fois",
                    " chaque semaine",
                    " avec Haskell",
                    " en tant que directrice",
                    ", soit 2 millions d'euros d'économies"));
    private static final MutantWords SPANISH = new MutantWords(
            Map.ofEntries(
                    Map.entry("horas", "días"),
                    Map.entry("días", "semanas"),
                    Map.entry("meses", "años"),
                    Map.entry("minutos", "horas"),
                    Map.entry("€", "$"),
                    Map.entry("Reducción", "Aumento"),
                    Map.entry("Disminución", "Aumento"),
                    Map.entry("Aumento", "Reducción"),
                    Map.entry("Apoyo", "Dirección"),
                    Map.entry("Propuesta", "Lanzamiento"),
                    Map.entry("Subjefe", "Jefe"),
                    Map.entry("Auxiliar", "Director"),
                    Map.entry("vencida", "vigente"),
                    Map.entry("en curso", "obtenido")),
            dropped(
                    "\\b(?:unos|unas|aproximadamente|casi|hasta|más de) " + AMOUNT,
                    "^Sin ",
                    "^Apoyo al? ",
                    ",? pendiente.*$"),
            List.of(
                    " en toda la empresa",
                    " en todo el mundo",
                    " por primera vez",
                    " cada semana",
                    " con Haskell",
                    " como directora",
                    ", con un ahorro de 2 millones de euros"));

    /** @param language BCP 47; English where we have none */
    static MutantWords of(String language) {
        return switch (language.split("[-_]")[0]) {
            case "de" -> GERMAN;
            case "fr" -> FRENCH;
            case "es" -> SPANISH;
            default -> ENGLISH;
        };
    }

    private static List<Pattern> dropped(String... patterns) {
        return List.of(patterns).stream().map(Pattern::compile).toList();
    }
}
