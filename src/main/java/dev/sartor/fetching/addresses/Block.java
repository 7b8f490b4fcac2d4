package dev.sartor.fetching.addresses;

import java.net.InetAddress;

/** Addresses with a common beginning, written as RFC 4632 does. */
final class Block {
    private final byte[] beginning;
    private final int bits;

    private Block(byte[] beginning, int bits) {
        this.beginning = beginning;
        this.bits = bits;
    }

    /** @param cidr a literal address and the length of what is common ("10.0.0.0/8") */
    static Block of(String cidr) {
        int slash = cidr.indexOf('/');
        return new Block(
                InetAddress.ofLiteral(cidr.substring(0, slash)).getAddress(),
                Integer.parseInt(cidr.substring(slash + 1)));
    }

    boolean holds(byte[] address) {
        if (address.length != beginning.length) return false;
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit & 7);
            if (((address[bit >> 3] ^ beginning[bit >> 3]) & mask) != 0) return false;
        }
        return true;
    }
}
