package vn.kehoach.security.envelope;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names under which people reach this installation. The port is not looked at: a balancer may change it. */
final class OwnHosts {

    private static final Pattern HOST = Pattern.compile("(\\[[0-9a-fA-F:.]+]|[A-Za-z0-9._-]+)(?::[0-9]{1,5})?");
    private static final String LOCALHOST = "localhost";
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "0:0:0:0:0:0:0:1", "::1");

    private final Set<String> names;

    OwnHosts(String baseUrl, List<String> more) {
        this.names = Stream.concat(Stream.of(String.valueOf(URI.create(baseUrl).getHost())), more.stream())
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(OwnHosts::small)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether the request is meant for us: by one of our names, or by the very address that the connection came to, as
     * probes and people on this machine do. A page of another site has a name of its own, whatever it resolves to.
     *
     * @param header as it was sent, null where nothing was
     * @param localAddress where the connection ended
     */
    boolean include(String header, String localAddress) {
        Matcher host = HOST.matcher(header == null ? "" : header);
        return host.matches() && isOurs(small(host.group(1)), localAddress);
    }

    private boolean isOurs(String name, String localAddress) {
        return names.contains(name)
                || bare(name).equals(localAddress)
                || LOOPBACK.contains(localAddress) && (name.equals(LOCALHOST) || LOOPBACK.contains(bare(name)));
    }

    private static String bare(String name) {
        return name.startsWith("[") ? name.substring(1, name.length() - 1) : name;
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
