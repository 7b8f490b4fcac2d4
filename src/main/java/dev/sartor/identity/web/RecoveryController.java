package dev.sartor.identity.web;

import dev.sartor.identity.Recovery;
import dev.sartor.identity.SignUps;
import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Role;
import dev.sartor.platform.Needs;
import dev.sartor.platform.Open;
import dev.sartor.platform.WithoutIdempotencyKey;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What goes by mail: proofs of addresses, new passwords, invitations. */
@WithoutIdempotencyKey
@RestController
class RecoveryController {
    private final Recovery recovery;
    private final SignUps signUps;

    RecoveryController(Recovery recovery, SignUps signUps) {
        this.recovery = recovery;
        this.signUps = signUps;
    }

    record Proof(String token) {}

    record Address(String email) {}

    record NewPassword(String token, String password) {}

    @Open
    @PostMapping("/api/v1/auth/verify")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void verify(@RequestBody Proof proof) {
        recovery.verify(proof.token());
    }

    /** The same for every address. */
    @Open
    @PostMapping("/api/v1/auth/password/forgot")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void forgot(@RequestBody Address address) {
        recovery.forgot(address.email());
    }

    @Open
    @PostMapping("/api/v1/auth/password/reset")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reset(@RequestBody NewPassword asked) {
        recovery.reset(asked.token(), asked.password());
    }

    @Needs(Role.VIEWER)
    @PostMapping("/api/v1/invitations")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void invite(@RequestBody Address address, Actor actor) {
        signUps.invite(actor, address.email());
    }
}
