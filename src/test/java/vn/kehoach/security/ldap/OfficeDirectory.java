package vn.kehoach.security.ldap;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSimpleBindRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryOperationInterceptor;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import com.unboundid.ldap.sdk.OperationType;
import com.unboundid.ldif.LDIFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** The directory of an office, which answers on this host as a real one does. */
final class OfficeDirectory {

    static final String BASE = "dc=donvi,dc=example";
    static final String MANAGER = "cn=tra-cuu,dc=donvi,dc=example";
    static final String MANAGER_PASSWORD = "chỉ để tra cứu";

    private final AtomicInteger logins = new AtomicInteger();
    private final InMemoryDirectoryServer server;

    OfficeDirectory(InMemoryListenerConfig listener) {
        try {
            InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig(BASE);
            config.addAdditionalBindCredentials(MANAGER, MANAGER_PASSWORD);
            config.setListenerConfigs(listener);
            config.setSchema(null);
            config.addInMemoryOperationInterceptor(new InMemoryOperationInterceptor() {
                @Override
                public void processSimpleBindRequest(InMemoryInterceptedSimpleBindRequest request) {
                    logins.incrementAndGet();
                }
            });
            // Nobody reads anything without having said who they are.
            config.setAuthenticationRequiredOperationTypes(
                    Set.of(OperationType.SEARCH, OperationType.COMPARE, OperationType.MODIFY));
            server = new InMemoryDirectoryServer(config);
            server.add("dn: " + BASE, "objectClass: domain", "dc: donvi");
            server.add("dn: ou=can-bo," + BASE, "objectClass: organizationalUnit", "ou: can-bo");
            server.startListening();
        } catch (LDAPException | LDIFException e) {
            throw new IllegalStateException(e);
        }
    }

    static OfficeDirectory open() {
        return new OfficeDirectory(listener());
    }

    /** A port of its own: after a rest the directory comes back where it was. */
    private static InMemoryListenerConfig listener() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return InMemoryListenerConfig.createLDAPConfig(
                    "office", InetAddress.getLoopbackAddress(), free.getLocalPort(), null);
        } catch (LDAPException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    InetAddress address() {
        return server.getListenAddress();
    }

    int port() {
        return server.getListenPort();
    }

    /** How often anybody has said a password so far. */
    int logins() {
        return logins.get();
    }

    String url() {
        return "ldap://127.0.0.1:" + server.getListenPort();
    }

    /** Gives somebody an entry, a new one where there was one. */
    void hire(String uid, String password) {
        dismiss(uid);
        sure(() -> server.add(
                "dn: " + dn(uid),
                "objectClass: inetOrgPerson",
                "uid: " + uid,
                "cn: " + uid,
                "sn: " + uid,
                "userPassword: " + password));
    }

    void dismiss(String uid) {
        sure(() -> {
            if (server.getEntry(dn(uid)) != null) {
                server.delete(dn(uid));
            }
        });
    }

    void lock(String uid) {
        sure(() -> server.modify(dn(uid), new Modification(ModificationType.REPLACE, "employeeType", "khoa")));
    }

    void goDown() {
        server.shutDown(true);
    }

    void comeBack() {
        sure(server::startListening);
    }

    private static String dn(String uid) {
        return "uid=" + uid + ",ou=can-bo," + BASE;
    }

    private static void sure(Change change) {
        try {
            change.make();
        } catch (LDAPException | LDIFException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Something that the office does to its directory. */
    private interface Change {
        void make() throws LDAPException, LDIFException;
    }
}
