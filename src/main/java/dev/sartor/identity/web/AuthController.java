package dev.sartor.identity.web;

import dev.sartor.identity.Admission;
import dev.sartor.identity.OpenSessions;
import dev.sartor.identity.Refreshing;
import dev.sartor.identity.Registration;
import dev.sartor.kernel.Actor;
import dev.sartor.kernel.Failure;
import dev.sartor.platform.Admitted;
import dev.sartor.platform.Open;
import dev.sartor.platform.WithoutIdempotencyKey;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The door: in for the first time, in again, on, and out. Its answers carry secrets, so none is kept for replay. */
@Open
@WithoutIdempotencyKey
@RestController
@RequestMapping("/api/v1/auth")
class AuthController {
    private static final String DEVICE = "User-Agent";

    private final Registration registration;
    private final Refreshing refreshing;
    private final OwnPages pages;
    private final OpenSessions sessions;

    AuthController(Registration registration, Refreshing refreshing, OwnPages pages, OpenSessions sessions) {
        this.registration = registration;
        this.refreshing = refreshing;
        this.pages = pages;
        this.sessions = sessions;
    }

    record SignUp(
            String email,
            String password,
            String name,
            @Nullable String token) {}

    /** What a person is told who must look into their mail. */
    record Waiting(boolean verificationNeeded) {}

    record SignIn(String email, String password) {}

    @PostMapping("/signup")
    ResponseEntity<?> signUp(
            @RequestBody SignUp asked,
            @RequestHeader(value = DEVICE, defaultValue = "") String device,
            HttpServletRequest request) {
        var admitted = registration.signUp(asked.email(), asked.password(), asked.name(), asked.token(), device);
        if (admitted.isEmpty()) return ResponseEntity.accepted().body(new Waiting(true));
        return in(HttpStatus.CREATED, admitted.get(), request);
    }

    @PostMapping("/signin")
    ResponseEntity<Shown.Session> signIn(
            @RequestBody SignIn asked,
            @RequestHeader(value = DEVICE, defaultValue = "") String device,
            HttpServletRequest request) {
        return in(HttpStatus.OK, registration.signIn(asked.email(), asked.password(), device), request);
    }

    @PostMapping("/refresh")
    ResponseEntity<Shown.Session> refresh(HttpServletRequest request) {
        pages.check(request);
        var cookie = RefreshCookie.in(request);
        if (cookie == null) {
            throw new Failure(Failure.Kind.UNAUTHENTICATED, "sign_in_needed", "There is no session here; sign in.");
        }
        return in(HttpStatus.OK, refreshing.refresh(cookie), request);
    }

    /** Ends the session of the cookie, and that of the access token; without effect where neither stands. */
    @PostMapping("/signout")
    ResponseEntity<Void> signOut(HttpServletRequest request, @Nullable Actor actor) {
        var cookie = RefreshCookie.in(request);
        if (cookie != null) {
            pages.check(request);
            refreshing.signOut(cookie);
        }
        if (actor != null) sessions.endOwn(actor);
        return ResponseEntity.noContent()
                .header(HttpHeaders.SET_COOKIE, RefreshCookie.gone())
                .build();
    }

    private static ResponseEntity<Shown.Session> in(
            HttpStatus status, Admission admission, HttpServletRequest request) {
        var account = admission.account();
        Admitted.as(request, new Actor(account.id(), account.home(), admission.role(), "sign-in"));
        return ResponseEntity.status(status)
                .header(HttpHeaders.SET_COOKIE, RefreshCookie.of(admission.refreshToken()))
                .body(Shown.Session.of(admission));
    }
}
