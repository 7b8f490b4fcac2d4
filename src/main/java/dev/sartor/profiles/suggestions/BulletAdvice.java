package dev.sartor.profiles.suggestions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What one line lacks of situation, task, action and result, asked of the person who was there.
 *
 * @param remarks what weakens it
 * @param questions what only the person can answer
 * @param frame their own words with gaps in brackets for them to fill; the line itself when there is nothing to ask
 */
public record BulletAdvice(List<Remark> remarks, List<Question> questions, String frame) {
    private static final int LONG = 35;
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}");
    private static final Pattern WORDS = Pattern.compile("\\s+");

    public BulletAdvice {
        remarks = List.copyOf(remarks);
        questions = List.copyOf(questions);
    }

    /** @param words of the line that it is about; empty for the whole */
    public record Remark(String kind, String words, String why) {}

    /** @param kind "action", "result" or "measure" */
    public record Question(String kind, String question) {}

    /** @param language BCP 47; weak beginnings are known in English, German, French and Spanish */
    public static BulletAdvice of(String line, String language) {
        var text = line.strip();
        var phrases = Phrasing.of(language);
        var weak = phrases.weakBeginning(text);
        var remarks = new ArrayList<Remark>();
        weak.ifPresent(words -> remarks.add(
                new Remark("weak_beginning", words, "It tells that something was yours to do, not what you did.")));
        phrases.pronoun(text)
                .ifPresent(words -> remarks.add(new Remark("pronoun", words, "A line of a CV speaks of you anyway.")));
        if (WORDS.split(text).length > LONG)
            remarks.add(new Remark("long", "", "It has more than " + LONG + " words; two lines are read sooner."));
        var asked = questions(text, weak, phrases);
        return new BulletAdvice(remarks, asked, frame(text, weak, asked));
    }

    private static List<Question> questions(String text, Optional<String> weak, Phrasing phrases) {
        var out = new ArrayList<Question>();
        if (weak.isPresent())
            out.add(new Question("action", "What did you do yourself? Begin with that verb, if it is true."));
        if (!phrases.tellsResult(text)) out.add(new Question("result", "What came of it, and for whom?"));
        if (!NUMBER.matcher(text).find())
            out.add(new Question(
                    "measure", "How many, how much, how often or how fast? Give only what you can stand for."));
        return out;
    }

    private static String frame(String text, Optional<String> weak, List<Question> asked) {
        var out = new StringBuilder(weak.map(words ->
                        "[what you did] " + text.substring(words.length()).strip())
                .orElse(text)
                .replaceFirst("[.;]$", ""));
        for (var question : asked) {
            if (question.kind().equals("result")) out.append(", [what came of it]");
            if (question.kind().equals("measure")) out.append(" [by how much]");
        }
        return asked.isEmpty() ? text : out.toString();
    }
}
