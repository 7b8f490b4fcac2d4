package dev.sartor.identity.wiring;

import dev.sartor.identity.SignUps;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints, while there is no admin, the token that makes one: to the terminal, never to the log. */
@Component
class FirstStart {
    private final SignUps signUps;

    FirstStart(SignUps signUps) {
        this.signUps = signUps;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        signUps.firstAdmin()
                .ifPresent(token ->
                        System.out.println("To become this installation's admin, sign up with the token " + token));
    }
}
