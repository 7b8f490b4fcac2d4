package dev.sartor.llm.web;

import dev.sartor.kernel.Actor;
import dev.sartor.llm.catalogue.Card;
import dev.sartor.llm.providers.Provider;
import dev.sartor.llm.settings.ModelDesk;
import dev.sartor.llm.settings.WorkspaceModels;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whose models can be asked, and what they cost: what a settings form is made of. */
@RestController
class ProvidersController {
    private final ModelDesk desk;
    private final WorkspaceModels models;

    ProvidersController(ModelDesk desk, WorkspaceModels models) {
        this.desk = desk;
        this.models = models;
    }

    /** @param readPrice US dollars for a million tokens, and so is {@code writtenPrice}; null where it is not known */
    record ModelCard(
            String model,
            int context,
            int longest,
            @Nullable BigDecimal readPrice,
            @Nullable BigDecimal writtenPrice) {}

    /** @param key "never", "may" or "must" */
    record ProviderCard(
            String id,
            String name,
            String about,
            String key,
            @Nullable String address,
            boolean pays,
            List<ModelCard> models) {}

    record All(List<ProviderCard> data) {}

    @GetMapping("/api/v1/providers")
    All all(Actor actor) {
        return new All(desk.providers().stream().map(this::card).toList());
    }

    private ProviderCard card(Provider provider) {
        var told = provider.descriptor();
        var cards = models.catalogue().all().stream()
                .filter(card ->
                        card.provider().equals(provider.id()) && !card.model().equals("*"))
                .map(ProvidersController::card)
                .toList();
        var key = told.key().name().toLowerCase(Locale.ROOT);
        return new ProviderCard(provider.id(), told.name(), told.about(), key, told.address(), told.pays(), cards);
    }

    private static ModelCard card(Card card) {
        var price = card.price();
        return new ModelCard(
                card.model(),
                card.context(),
                card.longest(),
                price == null ? null : price.input(),
                price == null ? null : price.output());
    }
}
