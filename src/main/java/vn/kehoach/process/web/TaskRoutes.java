package vn.kehoach.process.web;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.kehoach.process.engine.task.TaskCompletion;

/** Puts the filters behind the gate and before the engine. */
@Configuration(proxyBeanMethods = false)
class TaskRoutes {

    private static final int BEHIND_THE_GATE = 0;
    private static final String[] OF_THE_ENGINE = {"/engine-rest/*", "/camunda/api/*"};

    @Bean
    FilterRegistrationBean<EngineTaskFilter> engineTaskFilter(TaskCompletion tasks) {
        FilterRegistrationBean<EngineTaskFilter> filter = new FilterRegistrationBean<>(new EngineTaskFilter(tasks));
        filter.setOrder(BEHIND_THE_GATE);
        filter.addUrlPatterns(OF_THE_ENGINE);
        return filter;
    }

    @Bean
    FilterRegistrationBean<EngineAnswerFilter> engineAnswerFilter() {
        FilterRegistrationBean<EngineAnswerFilter> filter = new FilterRegistrationBean<>(new EngineAnswerFilter());
        filter.setOrder(BEHIND_THE_GATE - 1);
        filter.addUrlPatterns(OF_THE_ENGINE);
        return filter;
    }

    @Bean
    FilterRegistrationBean<WebAppPageFilter> webAppPageFilter() {
        FilterRegistrationBean<WebAppPageFilter> filter = new FilterRegistrationBean<>(new WebAppPageFilter());
        filter.setOrder(BEHIND_THE_GATE - 1);
        filter.addUrlPatterns("/camunda/app/*");
        return filter;
    }
}
