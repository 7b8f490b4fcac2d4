package dev.sartor.parsing.shaping;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Accounts elsewhere, completed from what is known of them: a name from an address, an address from a name. */
public final class Profiles {
    private static final Map<String, String> SITES = Map.of(
            "linkedin", "https://linkedin.com/in/",
            "github", "https://github.com/",
            "gitlab", "https://gitlab.com/",
            "orcid", "https://orcid.org/",
            "x", "https://x.com/",
            "twitter", "https://twitter.com/",
            "stackoverflow", "https://stackoverflow.com/users/");

    private static final Map<String, String> HOSTS = Map.of(
            "linkedin.com", "LinkedIn",
            "github.com", "GitHub",
            "gitlab.com", "GitLab",
            "orcid.org", "ORCID",
            "x.com", "X",
            "twitter.com", "Twitter",
            "stackoverflow.com", "Stack Overflow",
            "medium.com", "Medium",
            "youtube.com", "YouTube",
            "kaggle.com", "Kaggle");

    private Profiles() {}

    /** Where the address is missing and the network known, it is made of the user's name. */
    public static Entry of(@Nullable String network, @Nullable String username, @Nullable String url) {
        if (url != null && !url.isBlank())
            return new Entry()
                    .put("network", network == null ? network(url) : network)
                    .put("username", username == null ? username(url) : username)
                    .put("url", url);
        var site = network == null
                ? null
                : SITES.get(network.toLowerCase(Locale.ROOT).replace(" ", ""));
        var made = site == null || username == null ? null : site + username;
        return new Entry().put("network", network).put("username", username).put("url", made);
    }

    /** The network an address belongs to, where we know it by its host. */
    public static @Nullable String network(String url) {
        return HOSTS.get(host(url));
    }

    private static @Nullable String username(String url) {
        if (network(url) == null) return null;
        var path = url.replaceFirst("^(?:[a-z]+://)?[^/]+", "")
                .replaceFirst("[?#].*$", "")
                .replaceFirst("/$", "");
        var last = path.substring(path.lastIndexOf('/') + 1);
        return last.isEmpty() ? null : last;
    }

    private static String host(String url) {
        try {
            var host = URI.create(url.contains("://") ? url : "https://" + url).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^(?:www|[a-z]{2})\\.", "");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
