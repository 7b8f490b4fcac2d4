package dev.sartor.postings.around;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sentences of a posting that speak to programs and not to people, and letters that nobody sees. */
public final class ToMachines {
    private static final String MACHINE =
            "(?:ai|a\\.i\\.|llm|gpt|chatgpt|chatbot|bot|language model|ki|ia|sprachmodell|modèle de langage|modelo de lenguaje)"
                    + "(?:[ -](?:model|modell|assistant|assistent|agent|system|tool|language model|asistente))?";

    private static final List<Pattern> SPOKEN_TO = Stream.of(
                    "\\b(?:ignore|disregard|forget|override)\\b[^.!?\\n]{0,40}\\b(?:instructions?|prompts?|rules|directions)\\b",
                    "\\b(?:ignoriere|vergiss|missachte)\\b[^.!?\\n]{0,40}\\b(?:anweisungen|befehle|regeln|vorgaben)\\b",
                    "\\b(?:ignorez?|oubliez?)\\b[^.!?\\n]{0,40}\\b(?:instructions|consignes|règles)\\b",
                    "\\b(?:ignora|ignore|olvida)\\b[^.!?\\n]{0,40}\\b(?:instrucciones|indicaciones|reglas)\\b",
                    "\\b(?:if you are|if you're|falls du|wenn du|si vous êtes|si tu es|si eres) (?:an? |eine? |une? |una? )?"
                            + MACHINE
                            + "\\b(?! (?:engineer|developer|researcher|expert|enthusiast|professional|specialist))",
                    "\\b(?:attention|note to|notice to|dear|to any|hinweis an|à l'attention des?|atención) (?:all |any |the |alle )?"
                            + MACHINE
                            + "s?\\b(?! (?:engineer|developer|researcher|expert|enthusiast|professional|specialist))",
                    "\\b(?:reveal|print|repeat|output|show)\\b[^.!?\\n]{0,20}\\b(?:system prompt|your prompt|your instructions)\\b",
                    "<\\|im_(?:start|end)\\|>|\\[/?INST\\]|</?system>|^[-*•\\h]{0,20}(?:system|assistant)\\h{0,9}:\\h{0,9}you\\b",
                    "\\b(?:rate|rank|score|mark|recommend)\\b[^.!?\\n]{0,30}\\bthis (?:candidate|applicant|resume|cv)\\b")
            .map(ToMachines::folded)
            .toList();

    /** Unicode's tags: letters that no font shows. */
    private static final Pattern TAGS = Pattern.compile("[\\x{E0000}-\\x{E007F}]+");

    private static final int LONGEST = 300;

    private record Place(int start, int end) {}

    private final List<Place> places;
    private final List<String> words;

    private ToMachines(List<Place> places, List<String> words) {
        this.places = places;
        this.words = words;
    }

    private static Pattern folded(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE);
    }

    public static ToMachines in(String text) {
        var places = new ArrayList<Place>();
        var words = new ArrayList<String>();
        for (var m = TAGS.matcher(text); m.find(); ) {
            places.add(new Place(m.start(), m.end()));
            words.add(shortened(seen(m.group())));
        }
        for (var pattern : SPOKEN_TO)
            for (var m = pattern.matcher(text); m.find(); ) {
                int start = sentenceStart(text, m.start());
                int end = sentenceEnd(text, m.end());
                if (places.stream().anyMatch(place -> place.start() <= start && end <= place.end())) continue;
                places.add(new Place(start, end));
                words.add(shortened(text.substring(start, end)));
            }
        return new ToMachines(
                places,
                words.stream().filter(each -> !each.isEmpty()).distinct().toList());
    }

    /** What was found, a sentence each. */
    public List<String> words() {
        return words;
    }

    /** The text with blanks in their place, as long as before. */
    public String without(String text) {
        if (places.isEmpty()) return text;
        var out = new StringBuilder(text);
        for (var place : places)
            for (int i = place.start(); i < place.end(); i++) if (out.charAt(i) != '\n') out.setCharAt(i, ' ');
        return out.toString();
    }

    private static String seen(String tags) {
        var out = new StringBuilder();
        tags.codePoints()
                .map(c -> c - 0xE0000)
                .filter(c -> c >= ' ' && c < 0x7F)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    private static int sentenceStart(String text, int at) {
        int start = at;
        while (start > 0 && !ends(text, start - 1)) start--;
        while (start < at && Character.isWhitespace(text.charAt(start))) start++;
        return start;
    }

    private static int sentenceEnd(String text, int at) {
        int end = at;
        while (end < text.length() && !ends(text, end)) end++;
        return end < text.length() && text.charAt(end) != '\n' ? end + 1 : end;
    }

    private static boolean ends(String text, int at) {
        char c = text.charAt(at);
        if (c == '\n') return true;
        boolean last = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
        return last && (c == '.' || c == '!' || c == '?');
    }

    private static String shortened(String words) {
        var plain = words.replaceAll("\\s+", " ").strip().replaceFirst("^[-*•·]\\s+", "");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
    }
}
