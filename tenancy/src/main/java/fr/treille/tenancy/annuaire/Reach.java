package fr.treille.tenancy.annuaire;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;

/**
 * Which addresses may be asked on behalf of a gestionnaire: those of the open internet over TLS. Anything else would let an
 * administrator look into the operator's network through our servers (CWE-918).
 *
 * @param loopback whether this machine may be asked too, without TLS: for tests and demonstrations
 */
record Reach(boolean loopback) {

    private static final int LONGEST = 500;

    /** The address, once it is sure that it may be asked. */
    URI allowed(String address) throws Unsound {
        URI uri = parsed(address);
        boolean tls = "https".equalsIgnoreCase(uri.getScheme());
        if (!tls && !loopback) {
            throw new Unsound(Fault.NOT_HTTPS);
        }
        InetAddress[] machines = machines(uri.getHost());
        boolean here = loopback && all(machines, InetAddress::isLoopbackAddress);
        if (!tls && !here) {
            throw new Unsound(Fault.NOT_HTTPS);
        }
        if (!here && !all(machines, Reach::isPublic)) {
            throw new Unsound(Fault.PRIVATE_ADDRESS);
        }
        return uri;
    }

    private static URI parsed(String address) throws Unsound {
        try {
            URI uri = new URI(address);
            boolean usable = address.length() <= LONGEST
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getFragment() == null
                    && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()));
            if (usable) {
                return uri;
            }
        } catch (URISyntaxException e) {
            throw new Unsound(Fault.ADDRESS);
        }
        throw new Unsound(Fault.ADDRESS);
    }

    private static InetAddress[] machines(String host) throws Unsound {
        try {
            return InetAddress.getAllByName(host);
        } catch (UnknownHostException e) {
            throw new Unsound(Fault.UNKNOWN_HOST);
        }
    }

    private interface Kind {
        boolean test(InetAddress machine);
    }

    private static boolean all(InetAddress[] machines, Kind kind) {
        for (InetAddress machine : machines) {
            if (!kind.test(machine)) {
                return false;
            }
        }
        return machines.length > 0;
    }

    /** Outside of the special-purpose registries of IANA (RFC 6890), as far as they lead inside a network. */
    static boolean isPublic(InetAddress machine) {
        if (machine.isAnyLocalAddress()
                || machine.isLoopbackAddress()
                || machine.isLinkLocalAddress()
                || machine.isSiteLocalAddress()
                || machine.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = machine.getAddress();
        return machine instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        boolean shared = first == 100 && second >= 64 && second < 128;
        boolean protocols = first == 192 && second == 0;
        boolean benchmarks = first == 198 && (second == 18 || second == 19);
        return first != 0 && !shared && !protocols && !benchmarks && first < 240;
    }

    /** Global unicast (2000::/3) but 6to4, which wraps an IPv4 address of any kind. */
    private static boolean isPublic6(byte[] bytes) {
        boolean global = (bytes[0] & 0xe0) == 0x20;
        boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
        boolean teredo = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] == 0;
        return global && !sixToFour && !teredo;
    }
}
