package dev.sartor.llm.wiring;

import dev.sartor.fetching.Calls;
import dev.sartor.fetching.Reach;
import dev.sartor.kernel.Transactions;
import dev.sartor.kernel.Ulids;
import dev.sartor.llm.answers.Answers;
import dev.sartor.llm.catalogue.Catalogue;
import dev.sartor.llm.money.Ledger;
import dev.sartor.llm.settings.KeySafe;
import dev.sartor.llm.settings.ModelDesk;
import dev.sartor.llm.settings.SettingsStore;
import dev.sartor.llm.settings.WorkspaceModels;
import dev.sartor.llm.steady.Healths;
import dev.sartor.llm.steady.Waits;
import dev.sartor.llm.wire.Patience;
import dev.sartor.llm.wire.Wire;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Builds models from the settings under sartor.models. */
@Configuration(proxyBeanMethods = false)
class ModelsWiring {
    /** @param hosts private machines that may be called, such as localhost:11434 */
    @Bean
    Calls modelCalls(@Value("${sartor.models.private-hosts:}") Set<String> hosts) {
        return new Calls(new Reach(false, hosts));
    }

    @Bean
    ModelDesk modelDesk(
            SettingsStore store,
            KeySafe safe,
            Calls modelCalls,
            @Value("${sartor.models.scripts:false}") boolean scripts,
            Transactions transactions) {
        return new ModelDesk(store, safe, modelCalls, scripts, transactions);
    }

    @Bean
    Healths modelHealths(Clock clock) {
        return new Healths(clock);
    }

    @Bean
    WorkspaceModels workspaceModels(
            ModelDesk desk,
            KeySafe safe,
            Ledger ledger,
            Answers answers,
            Calls modelCalls,
            Healths healths,
            Transactions transactions,
            Ulids ulids,
            Clock clock,
            @Value("${sartor.data:data}") Path data,
            @Value("${sartor.models.longest:180s}") Duration longest,
            @Value("${sartor.models.silence:60s}") Duration silence) {
        var kept = new WorkspaceModels.Kept(ledger, answers, Catalogue.with(data.resolve("models.tsv")));
        var wire = new Wire(modelCalls, new Patience(longest, silence, Patience.STANDARD.bytes()));
        var waits = new Waits(new SecureRandom(), Waits.Pause.REAL);
        return new WorkspaceModels(desk, safe, kept, wire, healths, waits, transactions, ulids, clock);
    }
}
