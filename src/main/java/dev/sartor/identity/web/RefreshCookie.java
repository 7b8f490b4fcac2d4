package dev.sartor.identity.web;

import dev.sartor.identity.SignIns;
import dev.sartor.identity.sessions.SecretToken;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;

/**
 * The cookie that carries the refresh token: this host only, never to scripts, never from elsewhere. Secure always:
 * browsers that trust http://localhost keep it there too, and the others sign in again after 15 minutes.
 */
final class RefreshCookie {
    static final String NAME = "__Host-rt";

    private RefreshCookie() {}

    /** @return its value as it was sent; null when there is none */
    static @Nullable String in(HttpServletRequest request) {
        var cookies = request.getCookies();
        if (cookies == null) return null;
        for (var cookie : cookies) if (cookie.getName().equals(NAME)) return cookie.getValue();
        return null;
    }

    static String of(SecretToken token) {
        return cookie(token.text(), SignIns.LONGEST_SESSION);
    }

    static String gone() {
        return cookie("", Duration.ZERO);
    }

    private static String cookie(String value, Duration life) {
        return ResponseCookie.from(NAME, value)
                .path("/")
                .secure(true)
                .httpOnly(true)
                .sameSite("Strict")
                .maxAge(life)
                .build()
                .toString();
    }
}
