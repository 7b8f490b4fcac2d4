package dev.sartor.platform.web;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Transactions;
import dev.sartor.kernel.Ulids;
import dev.sartor.kernel.paging.PageAsked;
import dev.sartor.platform.IfMatch;
import dev.sartor.platform.MergePatch;
import dev.sartor.platform.Open;
import dev.sartor.platform.Sortable;
import dev.sartor.platform.WithoutIdempotencyKey;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.JsonNode;

/** Endpoints of the tests, as any module would write them. */
@RestController
@Hidden
@RequestMapping("/test/things")
class Things {
    enum Colour {
        RED,
        DARK_BLUE
    }

    record Part(String label, @Nullable LocalDate since) {}

    record Thing(String name, int count, @Nullable Colour colour, List<Part> parts) {}

    record Made(Ulid id, String name) {}

    private final Transactions transactions;
    private final JdbcClient database;
    private final Ulids ulids;
    private final MergePatch patches;

    Things(Transactions transactions, JdbcClient database, Ulids ulids, MergePatch patches) {
        this.transactions = transactions;
        this.database = database;
        this.ulids = ulids;
        this.patches = patches;
    }

    @PostMapping
    ResponseEntity<Made> make(Actor actor, @RequestBody Thing thing) {
        var id = ulids.next();
        transactions.in(actor.workspace(), () -> {
            database.sql("insert into test_things (workspace_id, id, name) values (?, ?, ?)")
                    .params(actor.workspace().value().toUuid(), id.toUuid(), thing.name())
                    .update();
        });
        if (thing.name().equals("breaks")) throw new IllegalStateException("canary-of-a-person");
        return ResponseEntity.created(URI.create("/test/things/" + id)).body(new Made(id, thing.name()));
    }

    @PostMapping("/echo")
    @Open
    @WithoutIdempotencyKey
    Thing echo(@RequestBody Thing thing) {
        return thing;
    }

    @PatchMapping("/one")
    @Open
    ResponseEntity<Thing> patch(IfMatch seen, @RequestBody JsonNode patch) {
        seen.holds(3);
        var before = new Thing("lamp", 2, Colour.DARK_BLUE, List.of());
        return ResponseEntity.ok().eTag(IfMatch.tag(4)).body(patches.patched(before, patch));
    }

    @PostMapping("/upload")
    @Open
    @WithoutIdempotencyKey
    long upload(@RequestPart MultipartFile file) {
        return file.getSize();
    }

    @GetMapping
    @Open
    PageAsked list(@Sortable({"createdAt", "name"}) PageAsked asked, @RequestParam(defaultValue = "0") int least) {
        return asked;
    }

    @GetMapping("/{id}")
    @Open
    Ulid one(@PathVariable Ulid id) {
        return id;
    }
}
