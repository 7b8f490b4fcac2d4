package dev.sartor.postings.boards.smartrecruiters;

import com.google.auto.service.AutoService;
import dev.sartor.postings.boards.Board;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/** SmartRecruiters's answers to programs, which need no key. */
@AutoService(Board.class)
public final class SmartRecruitersBoard implements Board {
    private static final Pattern PAGE =
            Pattern.compile("https?://(?:jobs|careers)\\.smartrecruiters\\.com/([\\w-]+)/(\\d+)");

    @Override
    public String id() {
        return "smartrecruiters";
    }

    @Override
    public String name() {
        return "SmartRecruiters";
    }

    @Override
    public Optional<Question> question(URI page) {
        var found = PAGE.matcher(page.toString());
        if (!found.lookingAt()) return Optional.empty();
        var api =
                "https://api.smartrecruiters.com/v1/companies/%s/postings/%s".formatted(found.group(1), found.group(2));
        return Optional.of(new Question(URI.create(api), found.group(2)));
    }
}
