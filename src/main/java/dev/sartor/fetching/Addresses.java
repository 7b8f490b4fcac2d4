package dev.sartor.fetching;

import dev.sartor.kernel.BadInput;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Which addresses may be asked for at all, before any name is looked up. */
final class Addresses {
    private Addresses() {}

    static URI checked(String address) {
        try {
            return checked(new URI(address.strip()));
        } catch (URISyntaxException e) {
            throw new BadInput("\"" + address.strip() + "\" is no web address.", "Copy it whole from the browser.");
        }
    }

    /** @param location as a redirect gives it, absolute or not */
    static URI checked(URI from, String location) {
        try {
            return checked(from.resolve(new URI(location.strip())));
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new BadInput(
                    from.getHost() + " sends to a page that has no proper address.",
                    "Copy the posting's text instead.");
        }
    }

    private static URI checked(URI uri) {
        var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https"))
            throw new BadInput("Only pages of the web (http, https) are fetched.", "Give such an address, or a file.");
        if (uri.getRawUserInfo() != null || uri.getHost() == null)
            throw new BadInput("This web address names no plain site.", "Copy it whole from the browser.");
        if (uri.getPort() != -1 && uri.getPort() != 80 && uri.getPort() != 443)
            throw new BadInput("Pages are fetched from the web's own ports only.", "Give an address without a port.");
        var host = uri.getHost().toLowerCase(Locale.ROOT);
        if (host.equals("linkedin.com") || host.endsWith(".linkedin.com") || host.equals("lnkd.in"))
            throw new BadInput(
                    "LinkedIn does not let programs read its pages.",
                    "Copy the posting's text into a file, or give its page on the employer's own site.");
        return plain(uri, scheme);
    }

    /** Without the fragment, which is the browser's, and with the path that stands for none. */
    private static URI plain(URI uri, String scheme) {
        var path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return URI.create(scheme + "://" + uri.getRawAuthority() + path + query);
    }
}
