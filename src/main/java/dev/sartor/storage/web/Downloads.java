package dev.sartor.storage.web;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.kernel.Failure;
import dev.sartor.kernel.WorkspaceId;
import dev.sartor.platform.Open;
import dev.sartor.storage.Files;
import dev.sartor.storage.SignedLinks;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands a file to whoever holds a link to it. */
@RestController
class Downloads {
    private final SignedLinks links;
    private final Files files;

    Downloads(SignedLinks links, Files files) {
        this.links = links;
        this.files = files;
    }

    /** The browser keeps the file apart from us: it is saved, not shown, and no script of it runs. */
    @Open
    @GetMapping("/api/v1/files/{workspace}/{file}")
    ResponseEntity<InputStreamResource> download(
            @PathVariable String workspace,
            @PathVariable String file,
            @RequestParam long expires,
            @RequestParam String signature) {
        if (!Ulid.isValid(workspace) || !Ulid.isValid(file)) throw Failure.notFound("file");
        var tenant = new WorkspaceId(Ulid.from(workspace));
        var id = Ulid.from(file);
        links.check(tenant, id, expires, signature);
        var found = files.find(tenant, id);
        var name = ContentDisposition.attachment().filename(found.name(), StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, found.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.build().toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentLength(found.size())
                .body(new InputStreamResource(files.open(tenant, found)));
    }
}
