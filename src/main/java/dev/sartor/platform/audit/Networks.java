package dev.sartor.platform.audit;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Where a request came from, as far as it tells no person: the first 24 bits of an IPv4 address, 48 of an IPv6 one. */
final class Networks {
    private static final int V4 = 3;
    private static final int V6 = 6;

    private Networks() {}

    /** @param address in numbers, as a connection tells it */
    static String of(String address) {
        if (!address.matches("[0-9a-fA-F:.%]+")) return "unknown";
        try {
            var bytes = InetAddress.getByName(address.replaceAll("%.*", "")).getAddress();
            int kept = bytes.length == 4 ? V4 : V6;
            Arrays.fill(bytes, kept, bytes.length, (byte) 0);
            return InetAddress.getByAddress(bytes).getHostAddress() + "/" + kept * 8;
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }
}
