package dev.sartor.postings.boards;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Listeners on every address of this machine, by TCP and UDP, that nothing may reach. */
final class Canaries implements AutoCloseable {
    private final ServerSocket tcp = new ServerSocket(0);
    private final DatagramSocket udp = new DatagramSocket(tcp.getLocalPort());
    private final List<String> heard = new CopyOnWriteArrayList<>();

    Canaries() throws IOException {
        listen(() -> {
            try (var one = tcp.accept()) {
                heard.add("tcp from " + one.getRemoteSocketAddress());
            }
        });
        listen(() -> {
            var packet = new DatagramPacket(new byte[1], 1);
            udp.receive(packet);
            heard.add("udp from " + packet.getSocketAddress());
        });
    }

    private interface Waiting {
        void once() throws IOException;
    }

    private static void listen(Waiting waiting) {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                while (true) waiting.once();
            } catch (IOException e) {
                // closed
            }
        });
    }

    int port() {
        return tcp.getLocalPort();
    }

    List<String> heard() {
        return heard;
    }

    /** A script that tries this machine's addresses, and others' at the canary's port and at 80, in every way a page has. */
    String tries(String... others) throws IOException {
        var hosts = new ArrayList<String>(List.of("127.0.0.1", "localhost", "[::1]", "0.0.0.0", "2130706433"));
        for (var each : NetworkInterface.networkInterfaces().toList())
            each.inetAddresses().map(Canaries::literal).forEach(hosts::add);
        hosts.addAll(List.of(others));
        var all = hosts.stream()
                .flatMap(host -> Stream.of(host, host + ":" + port()))
                .map(host -> "'" + host + "'")
                .collect(Collectors.joining(",", "[", "]"));
        return """
                const quiet = f => { try { const p = f(); if (p && p.catch) p.catch(() => 0); } catch (e) {} };
                quiet(() => fetch('/away')); quiet(() => fetch('/meta'));
                for (const host of %s) {
                  quiet(() => fetch('http://' + host + '/f'));
                  quiet(() => fetch('http://' + host + '/p', {method: 'PUT', body: 'x'}));
                  quiet(() => navigator.sendBeacon('http://' + host + '/b', 'x'));
                  quiet(() => new WebSocket('ws://' + host + '/w'));
                  quiet(() => new EventSource('http://' + host + '/e'));
                  quiet(() => { new Image().src = 'http://' + host + '/i'; });
                  quiet(() => { const f = document.createElement('iframe'); f.src = 'http://' + host + '/h'; document.body.append(f); });
                  for (const rel of ['preconnect', 'dns-prefetch', 'prefetch', 'preload', 'stylesheet', 'manifest'])
                    quiet(() => { const l = document.createElement('link'); l.rel = rel; l.as = 'script'; l.href = 'http://' + host + '/' + rel; document.head.append(l); });
                  quiet(() => new Worker(URL.createObjectURL(new Blob([`fetch('http://${host}/k')`]))));
                  quiet(() => { const c = new RTCPeerConnection({iceServers: [{urls: 'stun:' + host}]}); c.createDataChannel('x'); return c.createOffer().then(o => c.setLocalDescription(o)); });
                  quiet(() => open('http://' + host + '/o'));
                }
                """.formatted(all);
    }

    private static String literal(InetAddress address) {
        var plain = address.getHostAddress().replaceFirst("%.*", "");
        return address instanceof Inet6Address ? "[" + plain + "]" : plain;
    }

    @Override
    public void close() throws IOException {
        tcp.close();
        udp.close();
    }
}
