# The site on nginx, with the headers of its own build. Nothing is kept in the container.
#
#   docker build --tag zizhi-self-check .
#   docker run --read-only --tmpfs /tmp --publish 8080:8080 zizhi-self-check
#
# Below a folder of a host: --build-arg BASE_PATH=/x --build-arg SITE_ORIGIN=https://host.example

FROM node:22-bookworm-slim AS build
WORKDIR /project
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
ARG BASE_PATH=""
ARG SITE_ORIGIN=""
RUN npm run build

FROM nginxinc/nginx-unprivileged:1.28-alpine
COPY --from=build /project/dist/hosting/nginx.conf /etc/nginx/conf.d/default.conf
COPY --from=build /project/out /srv/zizhi
USER 101
EXPOSE 8080
HEALTHCHECK CMD nc -z 127.0.0.1 8080
