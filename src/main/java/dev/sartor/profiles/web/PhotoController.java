package dev.sartor.profiles.web;

import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Failure;
import dev.sartor.profiles.photos.Portraits;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** A profile's photo; documents carry it only where one asks for it. */
@RestController
@RequestMapping("/api/v1/profiles/{id}/photo")
class PhotoController {
    private final Portraits portraits;

    PhotoController(Portraits portraits) {
        this.portraits = portraits;
    }

    /** A JPEG without anything but the picture; 204 where the profile has none. */
    @GetMapping(produces = MediaType.IMAGE_JPEG_VALUE)
    ResponseEntity<byte[]> get(@PathVariable String id, Actor actor) {
        return portraits
                .shown(actor.workspace(), Editing.id(id))
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    /** Takes a JPEG or PNG in the place of the one before. */
    @PutMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void put(@PathVariable String id, @RequestPart("file") MultipartFile file, Actor actor) {
        portraits.put(actor.workspace(), Editing.id(id), bytes(file));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id, Actor actor) {
        portraits.remove(actor.workspace(), Editing.id(id));
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new Failure(Failure.Kind.MALFORMED, "malformed", "The photo did not arrive whole. Send it again.");
        }
    }
}
