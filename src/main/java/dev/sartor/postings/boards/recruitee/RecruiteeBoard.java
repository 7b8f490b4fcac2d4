package dev.sartor.postings.boards.recruitee;

import com.google.auto.service.AutoService;
import dev.sartor.postings.boards.Board;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recruitee's answers to programs, which need no key. */
@AutoService(Board.class)
public final class RecruiteeBoard implements Board {
    private static final Pattern PAGE = Pattern.compile("https?://([\\w-]+)\\.recruitee\\.com/o/([\\w-]+)");

    @Override
    public String id() {
        return "recruitee";
    }

    @Override
    public String name() {
        return "Recruitee";
    }

    @Override
    public Optional<Question> question(URI page) {
        var found = PAGE.matcher(page.toString());
        if (!found.lookingAt()) return Optional.empty();
        var api = "https://%s.recruitee.com/api/offers".formatted(found.group(1));
        return Optional.of(new Question(URI.create(api), found.group(2)));
    }
}
