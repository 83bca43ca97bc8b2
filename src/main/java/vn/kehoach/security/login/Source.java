package vn.kehoach.security.login;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/**
 * Where a login comes from. Whoever has an address of version 6 has a whole network of them, so the network counts.
 *
 * @param address as it is counted and logged
 */
public record Source(String address) {

    private static final int NETWORK = 8;

    /** Where that request comes from. */
    public static Source of(HttpServletRequest request) {
        return new Source(network(String.valueOf(request.getRemoteAddr())));
    }

    /** With a colon it can only be an address: no name is looked up. */
    private static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            InetAddress known = InetAddress.getByName(address);
            byte[] bytes = known.getAddress();
            return bytes.length == 4
                    ? known.getHostAddress()
                    : HexFormat.of().formatHex(bytes, 0, NETWORK).replaceAll("(.{4})", "$1:") + ":/64";
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }
}
