#!/bin/sh
# Runs once, on an empty data folder: the login and the database of Verso. The login owns its
# database and may make roles; "verso migrate" makes those that the processes act as.
set -eu

psql --set=ON_ERROR_STOP=1 --set=password="$DATABASE_PASSWORD" --username=postgres <<'SQL'
CREATE ROLE verso LOGIN CREATEROLE PASSWORD :'password';
CREATE DATABASE verso OWNER verso;
SQL
