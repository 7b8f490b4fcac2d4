package dev.sartor.fetching.addresses;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/**
 * The addresses that IANA's special-purpose registries (RFC 6890 and what followed it) leave to the public internet; Java's own
 * predicates let several of the others pass.
 */
public final class PublicAddresses {
    private static final List<Block> NOT_PUBLIC_4 = List.of(
            Block.of("0.0.0.0/8"),
            Block.of("10.0.0.0/8"),
            Block.of("100.64.0.0/10"),
            Block.of("127.0.0.0/8"),
            Block.of("169.254.0.0/16"),
            Block.of("172.16.0.0/12"),
            Block.of("192.0.0.0/24"),
            Block.of("192.0.2.0/24"),
            Block.of("192.31.196.0/24"),
            Block.of("192.52.193.0/24"),
            Block.of("192.88.99.0/24"),
            Block.of("192.168.0.0/16"),
            Block.of("192.175.48.0/24"),
            Block.of("198.18.0.0/15"),
            Block.of("198.51.100.0/24"),
            Block.of("203.0.113.0/24"),
            Block.of("224.0.0.0/4"),
            Block.of("240.0.0.0/4"));

    /** Global unicast, all that IANA has given out; everything else of IPv6 is special. */
    private static final Block GIVEN_OUT_6 = Block.of("2000::/3");

    private static final List<Block> NOT_PUBLIC_6 = List.of(
            Block.of("2001::/23"),
            Block.of("2001:db8::/32"),
            Block.of("2002::/16"),
            Block.of("2620:4f:8000::/48"),
            Block.of("3fff::/20"));

    private PublicAddresses() {}

    public static boolean contain(InetAddress address) {
        var bytes = address.getAddress();
        if (address instanceof Inet4Address) return NOT_PUBLIC_4.stream().noneMatch(block -> block.holds(bytes));
        return GIVEN_OUT_6.holds(bytes) && NOT_PUBLIC_6.stream().noneMatch(block -> block.holds(bytes));
    }
}
