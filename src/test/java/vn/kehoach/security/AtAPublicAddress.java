package vn.kehoach.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;
import vn.kehoach.testing.OnPostgres;
import vn.kehoach.testing.SharedProgram;

/** The whole program as people reach it by https: under names of its own, behind a balancer that is not this machine. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "kehoach.base-url=https://kehoach.example",
            "kehoach.http.hosts=vpdt.kehoach.example, 10.20.30.40",
            "kehoach.http.balancers=10.9.8.7"
        })
@OnPostgres
@TestExecutionListeners(listeners = SharedProgram.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@interface AtAPublicAddress {}
