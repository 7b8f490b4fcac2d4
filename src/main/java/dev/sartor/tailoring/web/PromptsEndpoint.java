package dev.sartor.tailoring.web;

import dev.sartor.generation.composers.llm.PromptText;
import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.Role;
import dev.sartor.platform.Needs;
import dev.sartor.tailoring.writing.PromptDesk;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The words in which a workspace's models are asked; its admins may put their own in the place of ours. */
@Needs(Role.ADMIN)
@RestController
@RequestMapping("/api/v1/prompts")
class PromptsEndpoint {
    private final PromptDesk desk;

    PromptsEndpoint(PromptDesk desk) {
        this.desk = desk;
    }

    /**
     * One of them.
     *
     * @param version "2" of ours, "w3" of the workspace's own; it stands in each report
     * @param text Markdown with slots such as {{mark}}
     * @param standard our text, to go back to
     * @param changes how often the workspace changed it; its ETag
     */
    record Shown(String name, String version, String text, String standard, boolean own, long changes) {}

    record All(List<Shown> data) {}

    /** @param text null, or left out, to go back to ours */
    record Body(@Nullable String text) {}

    @Operation(summary = "The prompts in the order of their use")
    @GetMapping
    All all(Actor actor) {
        return new All(
                desk.all(actor.workspace()).stream().map(PromptsEndpoint::shown).toList());
    }

    @Operation(summary = "Puts a prompt of one's own in the place of ours, or goes back to ours")
    @PutMapping("/{name}")
    ResponseEntity<Shown> write(
            Actor actor,
            @PathVariable String name,
            @RequestBody Body body,
            @RequestHeader(value = "If-Match", required = false) @Nullable String seen) {
        var now = desk.write(actor.workspace(), name, body.text(), changes(seen));
        return ResponseEntity.ok().eTag("\"" + now.changes() + "\"").body(shown(now));
    }

    private static long changes(@Nullable String seen) {
        if (seen == null)
            throw new Failure(
                    Failure.Kind.CONDITION_NEEDED,
                    "condition_needed",
                    "Say by If-Match how many changes of the prompt you saw.");
        var found = seen.strip().replaceFirst("^W/", "").replace("\"", "");
        return found.matches("\\d{1,18}") ? Long.parseLong(found) : -1;
    }

    private static Shown shown(PromptDesk.Standing standing) {
        var own = standing.own();
        PromptText text = own == null ? standing.standard() : own;
        return new Shown(
                text.name(), text.version(), text.text(), standing.standard().text(), own != null, standing.changes());
    }
}
