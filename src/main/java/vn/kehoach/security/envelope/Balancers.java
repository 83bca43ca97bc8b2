package vn.kehoach.security.envelope;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The addresses of the balancers in front: only what comes from one of these may say for whom it speaks. An address, or
 * a network of version 4 such as {@code 10.244.0.0/16}; wider ones would believe half the house.
 */
final class Balancers {

    private static final int WIDEST = 16;
    private static final int ALL_BITS = 32;
    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    private Balancers() {}

    /** The pattern that fits these addresses and no others, as the server wants it. */
    static String pattern(String listed) {
        return Stream.of(listed.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(Balancers::one)
                .collect(Collectors.joining("|"));
    }

    private static String one(String each) {
        int slash = each.indexOf('/');
        return slash < 0 ? Pattern.quote(address(each).getHostAddress()) : network(each, slash);
    }

    private static String network(String each, int slash) {
        byte[] address = address(each.substring(0, slash)).getAddress();
        int bits = bits(each, each.substring(slash + 1));
        if (address.length != 4 || bits < WIDEST) {
            throw new WideOpen("Mạng “" + each + "” quá rộng hoặc không phải IPv4: nhiều nhất là /" + WIDEST + ".");
        }
        List<String> octets = new ArrayList<>();
        for (int octet = 0; octet < address.length; octet++) {
            octets.add(octet(Byte.toUnsignedInt(address[octet]), bits - octet * 8));
        }
        return String.join("\\.", octets);
    }

    /** All values that share the fixed bits. */
    private static String octet(int value, int fixed) {
        int free = Math.min(8, Math.max(0, 8 - fixed));
        int first = value >> free << free;
        return IntStream.range(first, first + (1 << free))
                .mapToObj(String::valueOf)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static int bits(String each, String text) {
        if (!text.matches("\\d{1,2}") || Integer.parseInt(text) > ALL_BITS) {
            throw unknown(each);
        }
        return Integer.parseInt(text);
    }

    /** No name is looked up: what a name leads to may change. */
    private static InetAddress address(String text) {
        try {
            if (!ADDRESS.matcher(text).matches()) {
                throw unknown(text);
            }
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw unknown(text);
        }
    }

    private static WideOpen unknown(String text) {
        return new WideOpen("“" + text + "” không phải địa chỉ IP hay mạng IPv4 của bộ cân bằng tải.");
    }
}
