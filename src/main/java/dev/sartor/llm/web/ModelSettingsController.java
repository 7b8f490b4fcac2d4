package dev.sartor.llm.web;

import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.Role;
import dev.sartor.llm.money.Budget;
import dev.sartor.llm.settings.ModelDesk;
import dev.sartor.llm.settings.ModelSettings;
import dev.sartor.llm.settings.Wanted;
import dev.sartor.platform.Needs;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which models a workspace asks; keys go in and never come out. */
@RestController
@RequestMapping("/api/v1/model-settings")
class ModelSettingsController {
    private final ModelDesk desk;

    ModelSettingsController(ModelDesk desk) {
        this.desk = desk;
    }

    /** @param key only when it is set or changed; left out, the one that is there stays */
    record ModelBody(
            String provider,
            String model,
            @Nullable String address,
            @Nullable String key) {}

    /** @param monthlyBudget in US dollars */
    record Body(@Nullable List<ModelBody> models, @Nullable BigDecimal monthlyBudget) {}

    record ModelShown(
            String provider, String model, @Nullable String address, boolean hasKey) {}

    record Shown(List<ModelShown> models, BigDecimal monthlyBudget) {}

    @GetMapping
    ResponseEntity<Shown> read(Actor actor) {
        return shown(desk.read(actor.workspace()));
    }

    @Needs(Role.ADMIN)
    @PutMapping
    ResponseEntity<Shown> write(
            @RequestBody Body body,
            @RequestHeader(value = "If-Match", required = false) @Nullable String seen,
            Actor actor) {
        var models = Objects.requireNonNullElse(body.models(), List.<ModelBody>of()).stream()
                .map(each -> new Wanted(each.provider(), each.model(), each.address(), each.key()))
                .toList();
        var budget = Objects.requireNonNullElse(body.monthlyBudget(), Budget.STANDARD);
        return shown(desk.write(actor.workspace(), models, budget, revision(seen)));
    }

    private static long revision(@Nullable String seen) {
        if (seen == null)
            throw new Failure(
                    Failure.Kind.CONDITION_NEEDED,
                    "condition_needed",
                    "Say by If-Match which state of the settings you saw.");
        var found = seen.strip().replaceFirst("^W/", "").replace("\"", "");
        if (!found.matches("\\d{1,18}"))
            throw new Failure(
                    Failure.Kind.CHANGED_MEANWHILE, "changed_meanwhile", "Somebody changed these settings meanwhile.");
        return Long.parseLong(found);
    }

    private static ResponseEntity<Shown> shown(ModelSettings settings) {
        var models = settings.models().stream()
                .map(each -> new ModelShown(
                        each.name().provider(), each.name().model(), each.address(), each.sealedKey() != null))
                .toList();
        return ResponseEntity.ok()
                .eTag("\"" + settings.revision() + "\"")
                .body(new Shown(models, settings.monthlyBudget()));
    }
}
