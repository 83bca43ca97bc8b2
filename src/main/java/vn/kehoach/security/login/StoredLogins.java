package vn.kehoach.security.login;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.kehoach.shared.AnyCount;

/** In a small table; what a login noted within a day is not noted again. While the database is away nobody is known. */
@Component
class StoredLogins implements KnownLogins {

    private static final Logger LOG = LoggerFactory.getLogger(StoredLogins.class);
    private static final int MOST = 50_000;

    private final JdbcClient jdbc;
    private final Cache<String, Boolean> noted;

    StoredLogins(JdbcClient jdbc, Ticker time) {
        this.jdbc = jdbc;
        this.noted = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(Duration.ofDays(1))
                .ticker(time)
                .build();
    }

    @Override
    public boolean include(String account, Source source) {
        return noted.getIfPresent(key(account, source)) != null || isStored(account, source);
    }

    private boolean isStored(String account, Source source) {
        try {
            return jdbc.sql("select exists (select 1 from known_login where address = :address and account = :account"
                            + " and seen_at > now() - interval '30 days')")
                    .param("address", source.address())
                    .param("account", account)
                    .query(Boolean.class)
                    .single();
        } catch (DataAccessException away) {
            LOG.warn("Không xem được ai từng đăng nhập từ {}", source.address());
            return false;
        }
    }

    @Override
    public void note(String account, Source source) {
        if (noted.getIfPresent(key(account, source)) != null) {
            return;
        }
        try {
            jdbc.sql("insert into known_login (address, account, seen_at) values (:address, :account, now())"
                            + " on conflict (address, account) do update set seen_at = excluded.seen_at")
                    .param("address", source.address())
                    .param("account", account)
                    .update();
            noted.put(key(account, source), true);
        } catch (DataAccessException away) {
            LOG.warn("Không ghi được lần đăng nhập từ {}", source.address());
        }
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "P1D")
    @AnyCount(because = "there may be no old login, or many")
    void forgetOld() {
        jdbc.sql("delete from known_login where seen_at < now() - interval '30 days'")
                .update();
    }

    private static String key(String account, Source source) {
        return source.address() + " " + account;
    }
}
