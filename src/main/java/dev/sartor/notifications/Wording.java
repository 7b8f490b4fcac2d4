package dev.sartor.notifications;

import java.util.Map;

/** What a message says: a subject, and a text of one or two sentences. */
public record Wording(String subject, String text) {
    public static Wording of(Notification told) {
        var about = told.about();
        var what = what(about);
        return switch (told.kind()) {
            case Notifications.READY ->
                new Wording("Ready: " + what, sentences("Your documents for " + what + " are ready.", about, "reason"));
            case Notifications.FAILED ->
                new Wording(
                        "Not made: " + what,
                        sentences("The documents for " + what + " could not be made.", about, "reason", "remedy"));
            case Notifications.TEXT_ONLY ->
                new Wording(
                        "Text ready, PDF not: " + what,
                        sentences(
                                "The text for " + what + " is there, but its PDF could not be set.", about, "reason"));
            case Notifications.FOLLOW_UP_DUE ->
                new Wording(
                        "Time to follow up: " + what,
                        "You wanted to follow up on " + what
                                + (about.containsKey("date") ? " on " + about.get("date") : "") + ".");
            case Notifications.BUDGET_NEAR ->
                new Wording(
                        "Most of the budget for models is spent: " + what,
                        "This month's language models have cost " + what + ". At the limit none is asked any more.");
            case Notifications.BUDGET_SPENT ->
                new Wording(
                        "The budget for models is spent: " + what,
                        "This month's language models have cost " + what
                                + ". None is asked until next month, or until the limit is raised; documents are in your own words.");
            default -> new Wording("News of " + what, "There is news of " + what + ".");
        };
    }

    private static String what(Map<String, String> about) {
        var title = about.getOrDefault("title", "your application");
        var company = about.get("company");
        return oneLine(company == null ? title : title + " at " + company);
    }

    private static String sentences(String first, Map<String, String> about, String... more) {
        var out = new StringBuilder(first);
        for (var key : more) {
            var said = about.get(key);
            if (said != null && !said.isBlank()) out.append(' ').append(said.strip());
        }
        return out.toString();
    }

    /** A subject is one line, whatever a posting is called. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
