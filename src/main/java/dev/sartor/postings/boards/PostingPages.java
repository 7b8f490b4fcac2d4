package dev.sartor.postings.boards;

import dev.sartor.fetching.Fetching;
import dev.sartor.kernel.BadInput;
import dev.sartor.model.posting.JobPosting;
import dev.sartor.postings.boards.reading.Answers;
import dev.sartor.postings.boards.reading.Posted;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads postings out of pages, out of what boards answer, and from addresses. */
public final class PostingPages {
    private static final Pattern CHOICE = Pattern.compile("#(\\d{1,3})$");

    private PostingPages() {}

    /** Every board there is, by id. */
    public static List<Board> boards() {
        return ServiceLoader.load(Board.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(Board::id))
                .toList();
    }

    /** Whether these bytes are a page, JSON or XML, and not the plain text of a posting. */
    public static boolean recognises(byte[] bytes) {
        return Answers.recognises(bytes);
    }

    /**
     * @param bytes a page (HTML), or what a board answers programs (JSON, XML)
     * @param name of the file, for messages
     * @throws BadInput when no posting is in it
     */
    public static List<JobPosting> read(byte[] bytes, String name) {
        var found = Answers.read(bytes);
        if (found.isEmpty())
            throw new BadInput(
                    name + " holds no job posting that we can find.", "Copy the posting's text into a file.");
        return found.stream().map(Posted::read).toList();
    }

    /**
     * Asks the board behind an address where we know it, else reads the page itself. Where the page holds several, "#2" at the
     * address's end chooses the second.
     *
     * @throws BadInput when it may not be fetched, holds no posting, or several of which none is chosen
     */
    public static JobPosting fetch(String address, Fetching fetching, ScriptedPages scripted) {
        var found = fetchAll(address, fetching, scripted);
        if (found.size() == 1) return found.getFirst();
        var names = IntStream.range(0, found.size())
                .mapToObj(i -> (i + 1) + " " + found.get(i).title())
                .collect(Collectors.joining("; "));
        throw new BadInput(
                "The page " + address + " holds " + found.size() + " postings: " + names + ".",
                "Add the number of the one that is meant to the address, as in " + address + "#1.");
    }

    /**
     * Every posting of the page behind an address, or the one that the address chooses.
     *
     * @throws BadInput when it may not be fetched, or holds no posting
     */
    public static List<JobPosting> fetchAll(String address, Fetching fetching, ScriptedPages scripted) {
        var question = question(address);
        if (question.isPresent()) {
            var answer = fetching.get(question.get().address().toString());
            return List.of(chosen(answer.bytes(), question.get().job(), address));
        }
        var choice = CHOICE.matcher(address);
        if (!choice.find()) return scripted.read(fetching.get(address), fetching);
        var page = address.substring(0, choice.start());
        var found = scripted.read(fetching.get(page), fetching);
        int number = Integer.parseInt(choice.group(1));
        if (number < 1 || number > found.size())
            throw new BadInput(
                    "The page " + page + " holds " + found.size() + " postings; there is no number " + number + ".",
                    "Choose one of them.");
        return List.of(found.get(number - 1));
    }

    /** Of all that a board answers, the posting that was asked for. */
    static JobPosting chosen(byte[] answer, String job, String address) {
        var found = Answers.read(answer);
        var meant = found.stream().filter(each -> each.isTracedBy(job)).findFirst();
        if (meant.isPresent()) return meant.get().read();
        if (found.size() == 1) return found.getFirst().read();
        throw new BadInput("There is no posting at " + address + " any more.", "It may be closed; check the address.");
    }

    private static Optional<Board.Question> question(String address) {
        try {
            var page = URI.create(address.strip());
            if (page.getHost() == null || page.getPath() == null) return Optional.empty();
            return boards().stream()
                    .flatMap(board -> board.question(page).stream())
                    .findFirst();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
