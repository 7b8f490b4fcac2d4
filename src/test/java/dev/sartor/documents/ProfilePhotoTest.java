package dev.sartor.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.ulid.Ulid;
import dev.sartor.identity.SignedIn;
import dev.sartor.kernel.Transactions;
import dev.sartor.platform.ServerTest;
import dev.sartor.profiles.ProfilePhotos;
import dev.sartor.rendering.photos.Portraits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A profile's photo: kept without what the camera noted, shown only where it is asked for, gone with the profile. */
class ProfilePhotoTest extends ServerTest {
    private static final String SECRET = "taken at 52.1 N 4.3 E";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Autowired
    private ProfilePhotos photos;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient database;

    private Desk ada;
    private String path;
    private String profile;

    @BeforeEach
    void signIn() {
        ada = new Desk(this::send);
        profile = ada.ok(ada.get("/api/v1/profile")).get("id").asString();
        path = "/api/v1/profiles/" + profile + "/photo";
    }

    @Test
    void whatTheCameraNotedIsGoneAndTheNextOneTakesItsPlace() throws Exception {
        assertThat(ada.get(path).statusCode()).isEqualTo(204);
        assertThat(put(ada.headers(), Portraits.turned(350, 450, SECRET)).statusCode())
                .isEqualTo(204);
        var kept = photos.find(ada.workspace(), Ulid.from(profile)).orElseThrow();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("52.1 N", "Exif");
        var got = ada.get(path);
        assertThat(got.statusCode()).isEqualTo(200);
        assertThat(got.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        put(ada.headers(), Portraits.png(400, 500));
        assertThat(photos.find(ada.workspace(), Ulid.from(profile)).orElseThrow())
                .isNotEqualTo(kept);
        assertThat(photoFiles()).isEqualTo(1);
        assertThat(ada.send("DELETE", path, "").statusCode()).isEqualTo(204);
        assertThat(ada.get(path).statusCode()).isEqualTo(204);
        assertThat(photoFiles()).isZero();
    }

    @Test
    void whatIsNoPhotoAndWhoIsAStrangerAreTurnedAway() throws Exception {
        var no = put(ada.headers(), "<svg onload='x'/>".getBytes(StandardCharsets.UTF_8));
        assertThat(no.statusCode()).isEqualTo(422);
        assertThat(json(no).get("detail").asString())
                .isEqualTo("The photo is no picture that can be read. Give a photo as JPEG or PNG.");
        var stranger = SignedIn.up(this::send);
        assertThat(put(stranger.headers(), Portraits.jpeg(400, 500)).statusCode())
                .isEqualTo(404);
        put(ada.headers(), Portraits.jpeg(400, 500));
        assertThat(send("GET", path, "", stranger.headers()).statusCode()).isEqualTo(404);
        assertThat(send("DELETE", path, "", stranger.headers()).statusCode()).isEqualTo(404);
        assertThat(ada.get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void aCvCarriesItOnlyWhereItIsAskedForAndAfterAnEditStill() throws Exception {
        var job = ada.job("platform-engineer");
        assertThat(wanting(job, "modern", "true").statusCode()).isEqualTo(422);
        put(ada.headers(), Portraits.jpeg(400, 500));
        var noPlace = wanting(job, "classic", "true");
        assertThat(json(noPlace).at("/errors/0/field").asString()).isEqualTo("options.photo");
        assertThat(pictures(made(job, "false"))).isZero();
        var cv = made(job, "true");
        assertThat(pictures(cv)).isEqualTo(1);
        var line = Desk.line(ada.document(cv).get("draft"), "work/.*/highlights/.*");
        var own = line.get("text").asString();
        var edited = ada.send(
                "PUT",
                "/api/v1/documents/" + cv + "/lines",
                Desk.said(line.get("field").asString(), own.replaceAll("[.]$", "") + "."),
                "If-Match",
                "*");
        assertThat(edited.statusCode()).as(edited.body()).isEqualTo(200);
        put(ada.headers(), Portraits.png(70, 90));
        assertThat(pictures(cv)).isEqualTo(1);
    }

    @Test
    void theProfileTakesItsPhotoAlong() throws Exception {
        put(ada.headers(), Portraits.jpeg(400, 500));
        assertThat(photoFiles()).isEqualTo(1);
        assertThat(ada.send("DELETE", "/api/v1/profiles/" + profile, "", "If-Match", "*")
                        .statusCode())
                .isEqualTo(204);
        assertThat(photoFiles()).isZero();
    }

    private HttpResponse<String> wanting(String job, String template, String photo) {
        return ada.send(
                "POST",
                "/api/v1/generate/cv",
                "{\"jobId\":\"%s\",\"options\":{\"template\":\"%s\",\"photo\":%s,\"formats\":[\"pdf\"]}}"
                        .formatted(job, template, photo));
    }

    private String made(String job, String photo) {
        var task = ada.done(ada.ok(wanting(job, "modern", photo)).get("taskId").asString());
        assertThat(task.get("status").asString()).as(task.toString()).isEqualTo("completed");
        return task.at("/result/documents/0/id").asString();
    }

    private int pictures(String document) throws IOException, InterruptedException {
        var link = ada.ok(ada.get("/api/v1/export/" + document + "?format=pdf"))
                .get("url")
                .asString();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + link))
                .build();
        try (var pdf =
                Loader.loadPDF(CLIENT.send(request, BodyHandlers.ofByteArray()).body())) {
            var resources = pdf.getPage(0).getResources();
            return (int) StreamSupport.stream(resources.getXObjectNames().spliterator(), false)
                    .filter(resources::isImageXObject)
                    .count();
        }
    }

    private long photoFiles() {
        return transactions.in(
                ada.workspace(),
                () -> database.sql("select count(*) from stored_files where path like 'profiles/%'")
                        .query(Long.class)
                        .single());
    }

    private HttpResponse<String> put(Map<String, String> headers, byte[] file)
            throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        body.writeBytes("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"me.jpg\"\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .PUT(BodyPublishers.ofByteArray(body.toByteArray()))
                .header("Content-Type", "multipart/form-data; boundary=b");
        headers.forEach(request::header);
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
