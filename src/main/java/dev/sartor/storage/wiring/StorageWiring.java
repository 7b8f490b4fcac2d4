package dev.sartor.storage.wiring;

import dev.sartor.kernel.Transactions;
import dev.sartor.kernel.Ulids;
import dev.sartor.storage.BlobRecords;
import dev.sartor.storage.FileRecords;
import dev.sartor.storage.Files;
import dev.sartor.storage.SealedBlobs;
import dev.sartor.storage.Sealing;
import dev.sartor.storage.SignedLinks;
import dev.sartor.storage.StoreKind;
import dev.sartor.storage.sealing.DataKeys;
import dev.sartor.storage.sealing.KeyRing;
import dev.sartor.storage.sealing.MasterKey;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Builds the storage from the settings under sartor.storage. */
@Configuration(proxyBeanMethods = false)
class StorageWiring {
    /** From the environment, else from a file that is named, else from one in the data folder. */
    @Bean
    MasterKey masterKey(
            @Value("${sartor.data:data}") Path data,
            @Value("${sartor.master-key:#{null}}") @Nullable String key,
            @Value("${sartor.master-key-file:#{null}}") @Nullable Path file)
            throws IOException {
        if (key != null) return MasterKey.of(key);
        return MasterKey.in(file != null ? file : data.resolve("master.key"));
    }

    @Bean
    Sealing sealing(MasterKey master, DataKeys keys, Ulids ulids, Clock clock) {
        return new KeyRing(master, keys, ulids, clock);
    }

    @Bean
    SealedBlobs blobs(
            @Value("${sartor.data:data}") Path data,
            Environment environment,
            Sealing sealing,
            BlobRecords records,
            Transactions transactions) {
        var settings = Binder.get(environment)
                .bind("sartor.storage", Bindable.mapOf(String.class, String.class))
                .orElse(Map.of());
        var store = StoreKind.find(settings.getOrDefault("store", "disk")).open(data, settings);
        return new SealedBlobs(store, sealing, records, transactions);
    }

    @Bean
    Files files(SealedBlobs blobs, FileRecords records, Transactions transactions, Ulids ulids, Clock clock) {
        return new Files(blobs, records, transactions, ulids, clock);
    }

    @Bean
    SignedLinks signedLinks(MasterKey master, Clock clock) {
        return new SignedLinks(master.derive("sartor signed links"), clock);
    }

    @Bean
    StorageHealth storageHealthIndicator(SealedBlobs blobs) {
        return new StorageHealth(blobs);
    }
}
