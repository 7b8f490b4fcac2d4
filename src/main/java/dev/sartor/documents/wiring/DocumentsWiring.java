package dev.sartor.documents.wiring;

import dev.sartor.applications.Applications;
import dev.sartor.applications.Jobs;
import dev.sartor.documents.DocumentRecords;
import dev.sartor.documents.Editing;
import dev.sartor.documents.Library;
import dev.sartor.documents.Retention;
import dev.sartor.documents.json.GenerationJson;
import dev.sartor.documents.making.GenerateWork;
import dev.sartor.documents.making.Suggestions;
import dev.sartor.kernel.Transactions;
import dev.sartor.kernel.Ulids;
import dev.sartor.llm.settings.PromptStore;
import dev.sartor.llm.settings.WorkspaceModels;
import dev.sartor.llm.untrusted.Fences;
import dev.sartor.notifications.Notifications;
import dev.sartor.profiles.ProfilePhotos;
import dev.sartor.profiles.Profiles;
import dev.sartor.storage.Files;
import dev.sartor.storage.SealedBlobs;
import dev.sartor.storage.SignedLinks;
import dev.sartor.tailoring.writing.Drafters;
import dev.sartor.tailoring.writing.ModelDrafters;
import dev.sartor.tailoring.writing.PromptDesk;
import dev.sartor.tasks.Chore;
import dev.sartor.tasks.TaskWork;
import java.security.SecureRandom;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Builds the library, the work that fills it and the chores that empty it. */
@Configuration(proxyBeanMethods = false)
class DocumentsWiring {
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    @Bean
    Library documentLibrary(
            DocumentRecords records,
            Files files,
            SignedLinks links,
            Transactions transactions,
            Ulids ulids,
            Clock clock) {
        return new Library(records, files, links, transactions, ulids, clock);
    }

    @Bean
    Editing documentEditing(DocumentRecords records, Library library, Transactions transactions, Clock clock) {
        return new Editing(records, library, transactions, clock);
    }

    @Bean
    TaskWork generateWork(
            Profiles profiles,
            ProfilePhotos photos,
            Jobs jobs,
            Applications applications,
            DocumentRecords records,
            Library library,
            Notifications notifications,
            Ulids ulids,
            Clock clock,
            Drafters drafters) {
        return new GenerateWork(
                GenerationJson::read,
                profiles,
                photos,
                jobs,
                applications,
                records,
                library,
                notifications,
                ulids,
                clock,
                drafters,
                System::nanoTime,
                (context, line) -> context.say("line", GenerationJson.write(line)));
    }

    /** Fences follow from a secret that only this process knows. */
    @Bean
    Fences fences() {
        var secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return new Fences(secret);
    }

    @Bean
    PromptDesk promptDesk(PromptStore store, Transactions transactions, Clock clock) {
        return new PromptDesk(store, transactions, clock);
    }

    @Bean
    Drafters drafters(WorkspaceModels models, Fences fences, PromptDesk prompts) {
        return new ModelDrafters(models, fences, prompts);
    }

    @Bean
    Suggestions suggestions(WorkspaceModels models, Fences fences, PromptDesk prompts, Profiles profiles, Clock clock) {
        return new Suggestions(models, fences, prompts, profiles, clock);
    }

    @Bean
    Retention documentRetention(
            DocumentRecords records,
            Library library,
            Applications applications,
            Transactions transactions,
            Clock clock) {
        return new Retention(records, library, applications, transactions, clock);
    }

    @Bean
    Chore forgetOldDocuments(Retention retention) {
        return chore("documents", () -> LOG.info("{} documents were forgotten", retention.sweep()));
    }

    /** After a crash, bytes may lie about that nothing names. */
    @Bean
    Chore sweepFiles(DocumentRecords records, SealedBlobs blobs, Transactions transactions) {
        return chore("files", () -> transactions.apart(records::workspaces).forEach(blobs::sweep));
    }

    private static Chore chore(String name, Runnable work) {
        return new Chore() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void run() {
                work.run();
            }
        };
    }
}
